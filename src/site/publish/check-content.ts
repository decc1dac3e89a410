import { readContent, unreadable, type ContentFile } from '../../edition/read/read-content.ts';
import { buildEdition, buildEditionFromKept } from '../../edition/read/build-edition.ts';
import type { Edition } from '../../edition/model.ts';
import type { KeptResults } from '../content/kept-results.ts';
import { BuildFailure } from './build-failure.ts';

/** Content without problems. */
export interface CheckedContent {
  edition: Edition;
  /** What it was read from. */
  files: readonly ContentFile[];
}

/**
 * Reads the edition from a content folder.
 * @param tell told what an editor should look at, though it does not forbid to publish.
 * @param kept what earlier builds have kept of the telegrams; null where each is read.
 * @throws {BuildFailure} with the editor's report where the content has problems.
 */
export async function checkContent(contentDir: string, tell: (doubts: string) => void, kept: KeptResults | null = null): Promise<CheckedContent> {
  const files = await readContent(contentDir).catch((error: unknown) => {
    throw new BuildFailure(unreadable(contentDir, error));
  });
  const { edition, report } = kept === null ? buildEdition(files, contentDir) : buildEditionFromKept(files, contentDir, kept);
  if (edition === null) throw new BuildFailure(`${report.trimEnd()}\n\nNothing was built. Mend these places and build again.`);
  if (report !== '') tell(report);
  return { edition, files };
}
