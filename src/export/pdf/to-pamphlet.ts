import { dateInWords, partsOfDay } from '../../edition/dates.ts';
import { sendersOf } from '../../edition/edition-facts.ts';
import { handle } from '../../edition/handle.ts';
import type { Edition, Telegram } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import type { Handlers, Paragraph, Transcription } from '../../edition/nodes.ts';
import { directionInWords, labelOf, type NameLabels } from '../../edition/telegram-labels.ts';
import { backMatter } from './back-matter.ts';
import { openingOf } from './opening.ts';
import { imprintOf } from './imprint.ts';
import type { Numbered, Pamphlet, PamphletBlock, PamphletTelegram } from './pamphlet.ts';
import { textRun, transcriptionRuns, type PrintContext } from './to-runs.ts';

/** Lays an edition out in the order in which the pamphlet prints it; `address` is where it is published. */
export function toPamphlet(edition: Edition, address: string): Pamphlet {
  const print: PrintContext = {
    notes: new Map(edition.notes.map((note) => [note.id, note])),
    printed: new Set(),
  };
  const names = namesById(edition);
  const { identity } = edition;
  const { year, day } = partsOfDay(identity.released);
  return {
    language: identity.language,
    title: identity.title,
    authors: sendersOf(edition).map((id) => labelOf(id, names)),
    description: identity.description,
    released: { year: Number(year), month: Number(identity.released.slice(-5, -3)), day: Number(day) },
    front: edition.front.children.map(({ role, children }) => ({
      role,
      lines: children.map((line) => ({ label: line.id, runs: transcriptionRuns(line.children, print) })),
    })),
    imprint: imprintOf(edition, address),
    opening: openingOf(edition),
    telegrams: edition.telegrams.map((telegram) => toPamphletTelegram(telegram, print, names)),
    chapters: backMatter(edition),
  };
}

function toPamphletTelegram(telegram: Telegram, print: PrintContext, names: NameLabels): PamphletTelegram {
  const children = telegram.transcription.children;
  const heading = children.find((node) => node.type === 'heading');
  return {
    label: telegram.id,
    number: String(telegram.number),
    printedNumber: heading && heading.number !== null ? `${heading.number}.` : null,
    heading: transcriptionRuns(heading?.children ?? [], print),
    blocks: children.flatMap((node) => handle<Child, PamphletBlock[], PrintContext>(blockHandlers, node, print)),
    parties: directionInWords(telegram, names),
    date: dateInWords(telegram.date),
    words: telegram.words,
  };
}

type Child = Transcription['children'][number];

const blockHandlers: Handlers<Child, PamphletBlock[], PrintContext> = {
  // Printed apart from the blocks: it opens the page.
  heading: () => [],
  opener: ({ children }, print) => children.map(({ type, id, children: words }) => ({ kind: type, label: id, runs: transcriptionRuns(words, print) })),
  paragraph: (node, print) => [{ kind: 'paragraph', ...numbered(node, print) }],
  bulletList: ({ children }, print) => [{ kind: 'bullets', items: children.map((item) => numbered(item, print)) }],
  draft: ({ children }, print) => [{ kind: 'draft', paragraphs: children.map((node) => numbered(node, print)) }],
  postscript: ({ children }, print) => [{ kind: 'postscript', paragraphs: children.map((node) => numbered(node, print)) }],
  closer: ({ children }, print) => children.map(({ type, id, children: words }) => ({ kind: type, label: id, runs: transcriptionRuns(words, print) })),
};

function numbered({ id, n, point, children }: Paragraph, print: PrintContext): Numbered {
  const runs = transcriptionRuns(children, print);
  return { label: id, number: String(n), runs: point === null ? runs : [textRun(`${point}. `), ...runs] };
}
