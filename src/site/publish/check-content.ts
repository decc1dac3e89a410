import { readContent, unreadable, type ContentFile } from '../../edition/read/read-content.ts';
import { buildEdition } from '../../edition/read/build-edition.ts';
import type { Edition } from '../../edition/model.ts';
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
 * @throws {BuildFailure} with the editor's report where the content has problems.
 */
export async function checkContent(contentDir: string, tell: (doubts: string) => void): Promise<CheckedContent> {
  const files = await readContent(contentDir).catch((error: unknown) => {
    throw new BuildFailure(unreadable(contentDir, error));
  });
  const { edition, report } = buildEdition(files, contentDir);
  if (edition === null) throw new BuildFailure(`${report.trimEnd()}\n\nNothing was built. Mend these places and build again.`);
  if (report !== '') tell(report);
  return { edition, files };
}
