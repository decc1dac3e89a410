/** Names of several words that have no initials and no hyphens: Harbour Office, Society of Friends of Letters, Andrei Orlov. */
import { longestHeld, stretchesOf, type Stretch } from './stretch.ts';

const space = String.raw`[ \u00a0]`;
const proper = String.raw`\p{Lu}\p{Ll}[\p{L}’]*(?:-\p{L}+)*`;
const acronym = String.raw`\p{Lu}{2,}(?!\p{L})`;
const between = `${space}(?:of${space}(?:the${space})?)?`;
const follower = `${between}(?:${proper}|${acronym}|government(?!\\p{L}))`;
/** Words with capitals one after another; a number may close them: Harbour Office 112663, ACTS 1949 VIII. */
const run = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${acronym}${between}${proper}|${proper}${follower})(?:${follower})*(?:${space}\\d[\\d–/-]*)?|\\p{Lu}{3,}${space}\\d{4}(?:${space}[IVXLC]+(?!\\p{L}))?)`, 'gu');
/** What each run has. */
const needed = /(?<=\p{L})[ \u00a0](?:\p{Lu}|government|\d)/u;

/** A word that has its capital because a sentence begins with it. */
const opener = /^(?:An?|The|This|That|These|Those|It|Its|He|His|They|Their|We|Our|You|Your|And|But|Or|Nor|If|As|So|Of|In|On|At|By|To|For|From|With|Both|Each|Every|No|Not|Where|When|While|Who|What|Which|Since|Before|After|Beside|Only|Probably)[ \u00a0]+/u;
const ofThe = /[ \u00a0]of[ \u00a0](?:the[ \u00a0])?/u;
/** More words in a row are a title. */
const mostWords = 4;

/** The names of several words in a text, in its order; of a longer one that has “of” the parts. */
export function properNamesIn(text: string): Stretch[] {
  if (!needed.test(text)) return [];
  return stretchesOf(run, text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    // The article belongs to what is named alone: The Grey Book.
    const skipped = words === text ? 0 : opener.exec(words)?.[0].length ?? 0;
    return namesOf(words.slice(skipped), start + skipped);
  });
}

/** The words from one “of” to another, as many together as a short line holds. */
function namesOf(words: string, start: number): Stretch[] {
  const parts = partsOf(words);
  if (words.length <= longestHeld && parts.every((part) => wordsIn(words, part) <= mostWords)) return [{ start, end: start + words.length }];
  const names: Stretch[] = [];
  for (const part of parts.filter((each) => wordsIn(words, each) < mostWords)) {
    const last = names.at(-1);
    if (last && part.end - last.start <= longestHeld && ofThe.test(words.slice(last.end, part.start))) last.end = part.end;
    else names.push({ ...part });
  }
  return names.map(({ start: from, end }) => ({ start: start + from, end: start + end }));
}

function partsOf(words: string): Stretch[] {
  let at = 0;
  return words.split(ofThe).map((part) => {
    const start = words.indexOf(part, at);
    at = start + part.length;
    return { start, end: at };
  });
}

function wordsIn(words: string, { start, end }: Stretch): number {
  return words.slice(start, end).split(/[ \u00a0]/u).length;
}
