/**
 * Where two texts stand beside each other so that what a phrase refers to is in sight of it. It is reckoned in
 * lines before anything is drawn; the browser's rows give way to what the lines really take.
 */

/** A block of a text. */
export interface Block {
  /** Ids of the block and of what it holds. */
  ids: ReadonlySet<string>;
  /** About how many lines it takes in its column. */
  lines: number;
}

/** A phrase of the reply that refers. */
export interface Phrase {
  /** Id of the reference. */
  id: string;
  /** Id of the passage in which it stands. */
  passage: string;
  /** Ids of the passages that it means; null where it means the question as a whole. */
  targets: readonly string[] | null;
  /** About how many lines the words that it means would take in the other column. */
  lines: number;
}

/** What stands in the column of the question: a stretch of it, blocks `from` to before `to`, or what a phrase refers to elsewhere. */
export type Part = { kind: 'stretch'; from: number; to: number } | { kind: 'opposite'; reference: string };

export interface Rows {
  /** CSS `grid-template-rows`. */
  template: string;
  /** Row of each block of the reply, from 1. */
  reply: number[];
  /** In their order; `start` is the first row, `end` the one after the last. */
  parts: (Part & { start: number; end: number })[];
}

/** Lines between a phrase and what it means at which both still are on one screen: in the other column, and in its own. */
const inSight = { across: 15, along: 26 };
/** As many lines the reply waits at most for the place that it refers to. */
const longestWait = 30;
/** What a phrase refers to stands after the question, and not within it, where this is no more lines away. */
const longestDelay = 24;

/** Sets the question beside the reply, and beside the reply's phrases what is not in sight of them. */
export function rowsOf(question: readonly Block[], reply: readonly Block[], phrases: readonly Phrase[]): Rows {
  const parts: (Part & { at: number })[] = [];
  const questionTops: number[] = [];
  const replyTops: number[] = [];
  // The stretch of the question that has not ended: its first block, the block of the reply that it begins beside, and at which line.
  let stretch = { from: 0, at: 0, top: 0 };
  let free = 0;
  let top = 0;

  const topOf = (block: number) => questionTops[block] ?? stretch.top + sum(question.slice(stretch.from, block));
  const endStretch = (to: number) => {
    for (let block = stretch.from; block < to; block += 1) questionTops[block] = topOf(block);
    if (to > stretch.from) parts.push({ kind: 'stretch', from: stretch.from, to, at: stretch.at });
  };
  /** The first block of the reply, not before `block`, that begins at a line or below it; blocks beyond the last are thought of as of no height. */
  const blockAt = (line: number, block: number) => {
    let at = block;
    for (let y = top; y < line && at < reply.length; at += 1) y += reply[at]?.lines ?? 0;
    return Math.max(at, (parts.at(-1)?.at ?? -1) + 1);
  };

  for (const [at, { ids, lines }] of reply.entries()) {
    for (const phrase of phrases.filter(({ passage }) => ids.has(passage))) {
      const [target] = phrase.targets ?? [];
      if (target === undefined) continue;
      const asked = question.findIndex((block) => block.ids.has(target));
      const own = reply.findIndex((block) => block.ids.has(target));
      if (own >= 0 && own <= at && top - (replyTops[own] ?? top) <= inSight.along) continue;
      if (asked >= 0) {
        const below = topOf(asked) - top;
        if (Math.abs(below) <= inSight.across) continue;
        if (below > 0 && below <= longestWait && asked > stretch.from && at > stretch.at) {
          top = topOf(asked);
          endStretch(asked);
          stretch = { from: asked, at, top };
          continue;
        }
      }
      // Between blocks of the question only where its end is far.
      const end = topOf(question.length);
      const cut = end - top <= longestDelay ? question.length : question.findIndex((_, block) => block >= stretch.from && topOf(block) >= top);
      const to = cut < 0 ? question.length : cut;
      if (stretch.from < question.length) free = Math.max(free, topOf(to));
      endStretch(to);
      const start = Math.max(top, free);
      parts.push({ kind: 'opposite', reference: phrase.id, at: blockAt(start - 2, at) });
      free = start + phrase.lines;
      stretch = { from: to, at: blockAt(free, at), top: free };
    }
    replyTops.push(top);
    top += lines;
  }
  endStretch(question.length);
  return drawn(parts, reply.length);
}

/** A row for each block of the reply; before each part but the first, and at the end, a row that takes up what its side is longer. */
function drawn(parts: readonly (Part & { at: number })[], blocks: number): Rows {
  const starts = parts.map(({ at }) => at);
  const rowOf = (block: number) => block + 1 + starts.filter((at) => at > 0 && at <= block).length;
  const count = Math.max(blocks, ...starts.map((at) => at + 1));
  const rows = Array.from({ length: count }, (_, block) => [...(block > 0 && starts.includes(block) ? ['auto'] : []), held]).flat();
  rows.push('auto');
  return {
    template: inRuns(rows),
    reply: Array.from({ length: blocks }, (_, block) => rowOf(block)),
    parts: parts.map(({ at, ...part }, index) => ({ ...part, start: rowOf(at), end: index === parts.length - 1 ? rows.length + 1 : rowOf(starts[index + 1] ?? count) })),
  };
}

/** As high as what stands in this row alone; what spans several rows does not stretch it. */
const held = 'minmax(min-content,0)';

function inRuns(rows: readonly string[]): string {
  const runs: { row: string; times: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.row === row) last.times += 1;
    else runs.push({ row, times: 1 });
  }
  return runs.map(({ row, times }) => (times === 1 ? row : `repeat(${times},${row})`)).join(' ');
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, { lines }) => total + lines, 0);
}
