/** What `edition.yaml` says of the title, against itself. */
import type { VFile } from 'vfile';
import { reportDoubt, reportProblem } from '../../../markdown/problem.ts';
import type { EditionSource } from '../read-front.ts';

/** Reports a title in sentence case that has other words than the title, and a title that the front matter does not print. */
export function checkIdentity({ value: { title, subtitle, sentenceCase, front }, placeOf }: EditionSource, file: VFile): void {
  const wanted = `${title}: ${subtitle}`;
  if (sentenceCase !== null && folded(sentenceCase) !== folded(wanted)) {
    reportProblem(file, placeOf(['sentenceCase']), 'sentence-case', `sentenceCase is “${sentenceCase}”, and title and subtitle are “${wanted}”. Give it the same words, with capitals for names only.`);
    return;
  }
  const printed = front.filter(({ role }) => role === 'title' || role === 'running-title').map(({ lines }) => folded(lines.join(' ')));
  if (printed.length > 0 && !printed.some((words) => words.includes(folded(title)) || folded(title).includes(words))) {
    reportDoubt(file, placeOf(['title']), 'title-not-printed', `The front matter prints another title than “${title}”. Correct one of them.`);
  }
}

/** Words without capitals, marks of notes, addresses of links and typographic variants. */
function folded(text: string): string {
  return text.replace(/\[\^[^\]]*\]/gu, '').replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').toLowerCase().replace(/[’‘]/gu, '\'').replace(/\s+/gu, ' ').trim();
}
