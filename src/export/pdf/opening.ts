import { commonKind } from '../../edition/document-kinds.ts';
import type { Edition } from '../../edition/model.ts';
import { summaryWords } from '../../edition/summary.ts';
import type { Chapter } from './pamphlet.ts';
import { editorialRuns, textRun } from './to-runs.ts';

/** The chapters before the telegrams; those that would be empty are left out. */
export function openingOf({ introduction, telegrams }: Edition): Chapter[] {
  const summaries = telegrams.filter(({ summary }) => summary.length > 0);
  return [
    { title: 'Introduction', entries: false, paragraphs: (introduction?.full ?? []).map(({ children }) => editorialRuns(children)) },
    { title: `What each ${commonKind(telegrams)} says`, entries: true, paragraphs: summaries.map(({ number, summary }) => [textRun(`${number}. `), ...editorialRuns(summaryWords(summary))]) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}
