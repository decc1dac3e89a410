import type { NameId, PassageId } from '../ids.ts';
import type { Edition, MentionRecord, Passage } from '../model.ts';

/** One mention in its line of context, in the characters of the reading text. */
export interface ConcordanceLine {
  /** Id of the mention. */
  id: string;
  passage: PassageId;
  kind: Passage['kind'];
  /** Number of the paragraph; null where the passage is none. */
  paragraph: number | null;
  /** Words before the name; the nearer ones stand in `nearBefore`. Either may be empty. */
  farBefore: string;
  nearBefore: string;
  /** The name as printed. */
  words: string;
  nearAfter: string;
  farAfter: string;
  /** Whether the passage has more words before or after these. */
  moreBefore: boolean;
  moreAfter: boolean;
}

/** The mentions in one telegram, or in the front matter. */
export interface ConcordanceGroup {
  /** Null for the front matter. */
  telegram: number | null;
  /** Mentions in the whole telegram, also where another page of the concordance has some of them. */
  count: number;
  lines: ConcordanceLine[];
}

/** How many characters of context stand before a name, and how many of them nearest to it; those after it share their room with the name. */
export interface ContextWidth {
  near: number;
  all: number;
}

/** The mentions of every name with their contexts: from the name to its groups in printed order, front matter first. */
export function concordances({ mentions, passages }: Pick<Edition, 'mentions' | 'passages'>, width: ContextWidth): Map<NameId, ConcordanceGroup[]> {
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const byName = new Map<NameId, Map<number | null, ConcordanceGroup>>();
  for (const mention of mentions) {
    const passage = passageOf.get(mention.passage);
    if (!passage) continue;
    const groups = byName.get(mention.name) ?? new Map<number | null, ConcordanceGroup>();
    byName.set(mention.name, groups);
    const group = groups.get(mention.telegram) ?? { telegram: mention.telegram, count: 0, lines: [] };
    groups.set(mention.telegram, group);
    group.count += 1;
    group.lines.push(lineOf(mention, passage, width));
  }
  return new Map([...byName].map(([name, groups]) => [name, [...groups.values()].sort((a, b) => (a.telegram ?? 0) - (b.telegram ?? 0))]));
}

/** How much wider the column of the name and what follows is than that of what comes before. */
const widthAfter = 1.25;
/** How much wider capitals are than other letters, also as small ones. */
const widthOfCapitals = 1.25;

function lineOf({ id, start, end }: MentionRecord, passage: Passage, { near, all }: ContextWidth): ConcordanceLine {
  const text = passage.reading.replaceAll('\n', ' ');
  const letterWidth = text === text.toUpperCase() ? widthOfCapitals : 1;
  const roomBefore = (characters: number) => Math.floor(characters / letterWidth);
  const roomAfter = (characters: number) => Math.max(0, Math.floor((characters * widthAfter) / letterWidth) - (end - start));
  const farStart = wordAtOrAfter(text, start - roomBefore(all), start);
  const nearStart = wordAtOrAfter(text, start - roomBefore(near), start);
  const farEnd = wordAtOrBefore(text, end + roomAfter(all), end);
  const nearEnd = wordAtOrBefore(text, end + roomAfter(near), end);
  return {
    id, passage: passage.id, kind: passage.kind, paragraph: passage.paragraph,
    farBefore: text.slice(farStart, nearStart), nearBefore: text.slice(nearStart, start),
    words: text.slice(start, end),
    nearAfter: text.slice(end, nearEnd), farAfter: text.slice(nearEnd, farEnd),
    moreBefore: farStart > 0, moreAfter: farEnd < text.length,
  };
}

/** Where the first whole word begins at or after an offset, at most at `limit`; a text without spaces is cut between characters. */
function wordAtOrAfter(text: string, offset: number, limit: number): number {
  if (offset <= 0) return 0;
  if (text.charAt(offset - 1) === ' ') return offset;
  const space = text.indexOf(' ', offset);
  return space === -1 || space >= limit ? characterEdge(text, offset) : space + 1;
}

/** Where the last whole word ends at or before an offset, at least at `limit`. */
function wordAtOrBefore(text: string, offset: number, limit: number): number {
  if (offset >= text.length) return text.length;
  if (text.charAt(offset) === ' ') return offset;
  const space = text.lastIndexOf(' ', offset);
  return space < limit ? characterEdge(text, offset) : space;
}

/** The offset, or the one after it where it would part a pair of surrogates. */
function characterEdge(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

/** The groups on pages of at most so many lines; a telegram may run on to the next page. */
export function concordancePages(groups: readonly ConcordanceGroup[], linesOnPage: number): ConcordanceGroup[][] {
  const pages: ConcordanceGroup[][] = [[]];
  let room = linesOnPage;
  for (const group of groups) {
    for (let from = 0; from < group.lines.length;) {
      if (room === 0) {
        pages.push([]);
        room = linesOnPage;
      }
      const lines = group.lines.slice(from, from + room);
      pages.at(-1)?.push({ ...group, lines });
      from += lines.length;
      room -= lines.length;
    }
  }
  return pages;
}
