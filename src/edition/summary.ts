/** The editors' summary of a telegram in the forms that outputs print. */
import type { SummaryClause, Telegram } from './model.ts';
import type { EditorialInline } from './nodes.ts';
import { partsOfPassageId } from './passage-id.ts';

/** Its words without the places, for descriptions. */
export function summaryText(clauses: readonly SummaryClause[]): string {
  return clauses.map(({ words, end }) => words + end).join(' ');
}

/** What stands for a telegram in descriptions: the editors' summary, or its first words where they give none. */
export function abstractOf({ summary, openingWords }: Pick<Telegram, 'summary' | 'openingWords'>): string {
  return summary.length === 0 ? openingWords : summaryText(summary);
}

/** Its words, each clause with links to the paragraphs that it rests on: "… accepts the mediation (¶1). Asks … (¶4);". */
export function summaryWords(clauses: readonly SummaryClause[]): EditorialInline[] {
  return clauses.flatMap(({ words, paragraphs, end }, at): EditorialInline[] => [
    text(`${at === 0 ? '' : ' '}${words} (`),
    ...paragraphs.flatMap((id, index): EditorialInline[] => [
      ...(index === 0 ? [] : [text(', ')]),
      { type: 'editorialLink', target: { kind: 'passage', id }, children: [text(`¶${partsOfPassageId(id).number ?? ''}`)] },
    ]),
    text(`)${end}`),
  ]);
}

function text(value: string): EditorialInline {
  return { type: 'text', value };
}
