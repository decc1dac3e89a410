/**
 * What is printed where, read from the witness alone: nothing here knows the edition's
 * code, so that what search finds can be judged by it.
 */

export interface PrintedPassage {
  id: string;
  text: string;
  /** Equal for lines that only the end of a line parts, so that words run on from one to the next. */
  block: number;
}

/**
 * The printed passages with their ids; numbers of points and headings are part of the text, marks
 * of notes are not. In printed order, but for the source's note, which comes behind its telegram.
 */
export function passagesOfWitness(witness: string): PrintedPassage[] {
  const [body = '', note = ''] = witness.split(/\n\n\n(?=1In )/u);
  const [front = '', ...telegrams] = body.split(/^(?=\d\. (?:THE|CONTINUATION) )/mu);
  const ofFront = front.split('\n').map((text, line) => ({ text, line })).filter(({ text }) => text !== '');
  const passages = [
    ofFront.map(({ text, line }, index) => ({ id: `front-${index + 1}`, text, line })),
    ...telegrams.map(passagesOfTelegram),
  ];
  passages[1]?.push({ id: 't1-s1', text: note.slice(1), line: Infinity });
  let block = 0;
  return passages.flatMap((group) => group.map(({ id, text, line }, index) => {
    if (line !== (group[index - 1]?.line ?? NaN) + 1) block += 1;
    return { id, text, block };
  }));
}

function passagesOfTelegram(telegram: string): { id: string; text: string; line: number }[] {
  const lines = telegram.split('\n').map((text, line) => ({ text, line })).filter(({ text }) => text !== '' && text !== '1');
  const number = telegram.slice(0, telegram.indexOf('.'));
  let paragraphs = 0;
  return lines.map(({ text, line }, index) => {
    const place = index === 0 ? 'heading'
      : index === 1 && /^Comrade [\w -]+,$/u.test(text) ? 'salutation'
        : text === 'Awaiting your reply,' ? 'closing'
          : /^\d\d\.\d\d\.\d{4}$/u.test(text) ? 'dateline'
            : index === lines.length - 1 ? 'signed' : `p${paragraphs += 1}`;
    return { id: `t${number}-${place}`, text: text.replace(/^ {2}• /u, ''), line };
  });
}

export interface Expected {
  occurrences: number;
  /** Ids of the passages that have the words, in the order of the passages. */
  passages: string[];
  /** What of them stands in each of those passages, as the witness prints it. */
  marks: string[][];
}

/** Where words stand one behind another, whatever signs and line ends are between them, and how often in all. */
export function expectedOf(words: string, passages: readonly PrintedPassage[]): Expected {
  const parts = words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const sought = new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`[^\p{L}\p{N}]+`)}(?![\p{L}\p{N}])`, 'giu');
  const found = new Map<string, string[]>();
  let occurrences = 0;
  for (const block of Map.groupBy(passages, (passage) => passage.block).values()) {
    const text = block.map((passage) => passage.text).join('\n');
    for (const match of text.matchAll(sought)) {
      occurrences += 1;
      let start = 0;
      for (const passage of block) {
        const end = start + passage.text.length;
        const own = passage.text.slice(Math.max(0, match.index - start), Math.max(0, match.index + match[0].length - start));
        if (match.index < end && own !== '') found.set(passage.id, [...found.get(passage.id) ?? [], own]);
        start = end + 1;
      }
    }
  }
  const ids = passages.map(({ id }) => id).filter((id) => found.has(id));
  return { occurrences, passages: ids, marks: ids.map((id) => found.get(id) ?? []) };
}

/** Phrases of 2 to 8 words from the passages, drawn by a seed. */
export function drawPhrases(passages: readonly PrintedPassage[], count: number, seed: number): string[] {
  const random = mulberry32(seed);
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const words = (passages[Math.floor(random() * passages.length)]?.text ?? '').split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
    const length = 2 + Math.floor(random() * 7);
    if (words.length < length) continue;
    const start = Math.floor(random() * (words.length - length + 1));
    drawn.add(words.slice(start, start + length).join(' '));
  }
  return [...drawn];
}

/** Tommy Ettinger's generator of 32 bits. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
