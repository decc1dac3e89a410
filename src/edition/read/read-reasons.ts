/** Why the editors infer what they infer, set beside it. Problems are reported on `reasons.yaml`. */
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { reportDoubt, reportProblem } from '../../markdown/problem.ts';
import { didYouMean } from './checks/nearest.ts';
import type { EditorialContext } from './editorial-from-mdast.ts';
import type { Crossing, Reference } from '../model.ts';
import type { EditorialInline } from '../nodes.ts';
import { readEditorial } from './read-names.ts';
import { reasonsSchema } from './schemas.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** `reasons.yaml` as its values and their places. */
export interface ReasonsFile {
  file: VFile;
  yaml: YamlSource<z.output<typeof reasonsSchema>>;
}

/** Reads `reasons.yaml`; null where there is none or it cannot be used. */
export function readReasons(file: VFile | undefined): ReasonsFile | null {
  const yaml = file ? readYaml(file, reasonsSchema, String(file), 0) : null;
  return file && yaml ? { file, yaml } : null;
}

/** Links that one message lists. */
const mostListed = 5;

/** The cross-references with the reasons for those that are inferred. */
export function withReasons(references: readonly Reference[], { file, yaml }: ReasonsFile, context: Omit<EditorialContext, 'file'>): Reference[] {
  const reasons = new Map<string, EditorialInline[]>();
  yaml.value.references.forEach(({ place, words, reason }, index) => {
    const at = yaml.placeOf(['references', index, 'words']);
    const own = references.filter(({ passage }) => passage === place);
    const [reference, other] = own.filter(({ phrase }) => phrase === words);
    if (!reference) {
      reportProblem(file, at, 'reason-without-link', `No link of ${place} has the words “${words}”.${didYouMean(words, own.map(({ phrase }) => phrase))} Write the place of the link, and its words as they stand between its brackets.`, place);
    } else if (reference.certainty === 'certain') {
      reportProblem(file, at, 'reason-for-certain-link', `The link of “${words}” in ${place} is certain, so it needs no reason. Take the reason away, or mark the link "probable".`, place);
    } else if (other || reasons.has(reference.id)) {
      reportProblem(file, at, 'reason-twice', `“${words}” in ${place} are the words of two links, or have two reasons. Put more words into the brackets of one link, or take one reason away.`);
    } else {
      reasons.set(reference.id, readEditorial(reason, yaml, ['references', index, 'reason'], { ...context, file }));
    }
  });
  // A reason that found no link may be that of a link which has none.
  const allFound = reasons.size === yaml.value.references.length;
  const without = allFound ? references.filter(({ id, certainty }) => certainty === 'probable' && !reasons.has(id)) : [];
  if (without[0]) {
    const list = without.slice(0, mostListed).map(({ phrase, passage }) => `“${phrase}” in ${passage}`).join(', ');
    const others = without.length > mostListed ? `, and ${without.length - mostListed} more` : '';
    reportDoubt(file, yaml.placeOf(['references']), 'link-without-reason', `Inferred, without a reason that says why: ${list}${others}. Add ${without.length === 1 ? 'the reason' : 'the reasons'}.`, without[0].passage);
  }
  return references.map((reference) => ({ ...reference, reason: reasons.get(reference.id) ?? [] }));
}

/** The crossings with the reasons that are given for them. */
export function crossingsWithReasons(crossings: readonly Crossing[], { file, yaml }: ReasonsFile, context: Omit<EditorialContext, 'file'>): Crossing[] {
  const reasons = new Map<string, EditorialInline[]>();
  yaml.value.crossings.forEach(({ telegrams, reason }, index) => {
    const pair = [...telegrams].sort((a, b) => a - b).join();
    if (crossings.some((crossing) => crossing.telegrams.join() === pair)) {
      reasons.set(pair, readEditorial(reason, yaml, ['crossings', index, 'reason'], { ...context, file }));
    } else {
      reportProblem(file, yaml.placeOf(['crossings', index, 'telegrams']), 'no-crossing', `Telegrams ${telegrams.join(' and ')} did not cross. Those that do are sent by each of two to the other on the same day, each answers an earlier one, and neither answers the other. Correct the numbers, or take the reason away.`);
    }
  });
  return crossings.map((crossing) => ({ ...crossing, reason: reasons.get(crossing.telegrams.join()) ?? crossing.reason }));
}
