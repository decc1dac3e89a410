import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { reportProblem } from '../../../markdown/problem.ts';
import type { Witness } from '../../model.ts';
import type { EditionSource } from '../read-front.ts';
import type { ContentFile } from '../read-content.ts';
import type { ContentFolder } from '../content-folder.ts';

/** The witness that `edition.yaml` names, checked against the checksum there; null where it cannot be used. */
export function witnessFrom(source: EditionSource, file: VFile, contents: readonly ContentFile[], folder: ContentFolder): Witness | null {
  const { file: path, sha256, bytes } = source.value.witness;
  const content = contents.find((candidate) => candidate.path === path);
  const text = folder.open(path);
  if (!content || !text) {
    if (!content) reportProblem(file, source.placeOf(['witness', 'file']), 'no-witness', `The content has no file “${path}”. Put the source text as received there, or correct the name.`);
    return null;
  }
  const found = createHash('sha256').update(content.bytes).digest('hex');
  if (content.bytes.length !== bytes) {
    reportProblem(file, source.placeOf(['witness', 'bytes']), 'witness-changed', `${path} has ${content.bytes.length} bytes, ${bytes} are expected. The witness is never edited: restore it.`);
  }
  if (found !== sha256) {
    reportProblem(file, source.placeOf(['witness', 'sha256']), 'witness-changed', `${path} has the checksum ${found}, expected is ${sha256}. The witness is never edited: restore it.`);
  }
  const value = String(text);
  return { text: value, bytes: content.bytes.length, characters: [...value].length, sha256: found };
}
