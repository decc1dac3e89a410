import { h } from 'hastscript';
import type { Edition } from '../../edition/model.ts';
import type { Apparatus } from '../../html/telegram-html.ts';
import { frontToHast } from '../../html/transcription-to-hast.ts';
import { bookDocument, type BookDocument } from './document.ts';
import { footnotes, transcriptionContext, withApparatus } from './telegram-document.ts';

/** The title page as the source prints it, with the notes on it. */
export function titleDocument({ front, notes }: Edition, apparatus: Apparatus): BookDocument {
  const lines = frontToHast(front, transcriptionContext);
  return bookDocument({
    name: 'title', title: 'Title page', part: 'frontmatter',
    children: [h('section', { 'epub:type': 'titlepage', ariaLabel: 'Title page' }, [
      withApparatus(h('div', { id: 'front' }, lines), apparatus, null),
      ...footnotes(notes.filter(({ telegram }) => telegram === null)),
    ])],
  });
}
