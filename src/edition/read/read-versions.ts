import { reportProblem } from '../../markdown/problem.ts';
import type { Version } from '../model.ts';
import type { EditorialContext } from './editorial-from-mdast.ts';
import type { EditionSource } from './read-front.ts';
import { readEditorial } from './read-names.ts';

/** The versions of the edition, the newest first, as `edition.yaml` tells them. The first must be the edition's own. */
export function versionsFrom(source: EditionSource, context: EditorialContext): Version[] {
  const { version, released, versions } = source.value;
  const [newest] = versions;
  if (newest && (newest.version !== version || newest.released !== released)) {
    reportProblem(context.file, source.placeOf(['versions', 0]), 'version-list', `The list of versions begins with ${newest.version} of ${newest.released}; the edition is ${version} of ${released}. Add this version at the head of the list, or correct it.`);
  }
  versions.forEach((each, index) => {
    const later = versions[index - 1];
    if (versions.findIndex((other) => other.version === each.version) < index) reportProblem(context.file, source.placeOf(['versions', index, 'version']), 'version-list', `Version ${each.version} is told twice. Give one another number, or join their changes.`);
    if (later && later.released < each.released) reportProblem(context.file, source.placeOf(['versions', index]), 'version-list', `Version ${each.version} stands below ${later.version}, and its day is later. The newest version comes first.`);
  });
  return versions.map((each, index) => ({
    version: each.version, released: each.released,
    changes: each.changes.map((change, at) => readEditorial(change, source, ['versions', index, 'changes', at], context)),
  }));
}
