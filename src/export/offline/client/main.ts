/** The search of the one-file edition: it reads the document that it stands in and needs nothing else. */
import '../../../html/client/copied-words.ts';
import type { GuideName } from '../../../search/guide.ts';
import { Searcher } from '../../../search/search.ts';
import { findWordIn } from './occurrences.ts';
import { guideOf, recordsOf } from './page-records.ts';
import { itemsOf, rangesOf, summaryOf } from './results.ts';

const field = document.querySelector('input');
const report = document.querySelector('output');
const list = document.querySelector('search ol');
const names = [...document.querySelectorAll('dt')].map((heading): GuideName => {
  const entry = [heading, ...(heading.nextElementSibling ? [heading.nextElementSibling] : [])];
  const forms = (selector: string) => entry.flatMap((part) => [...part.querySelectorAll(selector)].map(({ textContent }) => textContent));
  return { id: heading.id, label: heading.textContent, printed: forms('[data-printed]'), other: forms('.form:not([data-printed])') };
});
const records = recordsOf(document);
const byId = new Map(records.map((record) => [record.id, record]));
const searcher = new Searcher(guideOf(records, document.documentElement.dataset['language'] ?? '', names), findWordIn(records));

async function search(query: string): Promise<void> {
  if (!report || !list) return;
  const outcome = await searcher.search(query, { sender: null, within: 'all' });
  // A later query may have been answered before.
  if (field?.value !== query) return;
  const asked = query.trim() !== '';
  report.textContent = asked ? summaryOf(outcome) : '';
  list.replaceChildren(...(asked ? itemsOf(outcome, byId) : []));
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...(asked ? rangesOf(outcome, byId) : [])));
}

if (field) {
  field.closest('search')?.removeAttribute('hidden');
  field.addEventListener('input', () => void search(field.value));
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target === field || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    field.focus();
  });
}
