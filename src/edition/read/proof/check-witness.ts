import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { reportProblem } from '../../../markdown/problem.ts';
import type { Witness } from '../../model.ts';
import { didYouMean } from '../checks/nearest.ts';
import type { EditionSource } from '../read-front.ts';
import type { ContentFile } from '../read-content.ts';
import type { ContentFolder } from '../content-folder.ts';

/** The witness that `edition.yaml` names, checked against the checksum there; null where it cannot be used. */
export function witnessFrom(source: EditionSource, file: VFile, contents: readonly ContentFile[], folder: ContentFolder): Witness | null {
  const { file: path, sha256, bytes } = source.value.witness;
  const content = contents.find((candidate) => candidate.path === path);
  const text = folder.open(path);
  if (!content || !text) {
    if (!content) reportProblem(file, source.placeOf(['witness', 'file']), 'no-witness', `The content has no file “${path}”.${didYouMean(path, contents.map((candidate) => candidate.path).filter((other) => other.endsWith('.txt')))} Put the source text as received there, or correct the name.`);
    return null;
  }
  const found = createHash('sha256').update(content.bytes).digest('hex');
  if (content.bytes.length !== bytes || found !== sha256) {
    const key = found === sha256 ? 'bytes' : 'sha256';
    reportProblem(file, source.placeOf(['witness', key]), 'witness-changed', `${path} has ${content.bytes.length} bytes and the checksum ${found}; expected are ${bytes} and ${sha256}. The witness is never edited: restore it. Only where the source itself has grown or shrunk by a document, write the new length and checksum here.`);
    return null;
  }
  const value = String(text);
  return { text: value, bytes: content.bytes.length, characters: [...value].length, sha256: found };
}
