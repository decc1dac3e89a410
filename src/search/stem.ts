import { stemmer } from 'stemmer';
import { americanSpelling } from './spelling.ts';

/**
 * How words of a language are compared without their endings: English by Porter's
 * algorithm, in one spelling, so that "talk" finds "talks" and "organise" "organization";
 * other languages letter by letter.
 */
export function stemFor(language: string): (word: string) => string {
  return hasEndings(language) ? englishStem : (word) => word;
}

/** Whether words of a language are compared without their endings. */
export function hasEndings(language: string): boolean {
  return /^en\b/u.test(language);
}

function englishStem(word: string): string {
  if (!/^[a-z]{3,}$/u.test(word)) return word;
  const spelled = americanSpelling(word);
  const own = ownStems.get(spelled);
  if (own !== undefined) return own;
  // Porter takes "organize" for "organ", "realize" for "real".
  const [, root] = /^(.{3,})iz(?:e[ds]?|ers?|ings?|ations?|ational)$/u.exec(spelled) ?? [];
  if (root !== undefined) return `${root}iz`;
  return stemmer(spelled) + ownMeaning(spelled);
}

/** Endings that make another word of a stem, which Porter's algorithm takes off all the same: "communism" is no "community". */
function ownMeaning(word: string): string {
  const [, ending = ''] = /(ism|ist|it(?:y|ies))s?$/u.exec(word) ?? [];
  return ending.slice(0, 3);
}

/** Words that Porter's algorithm takes for forms of others, and forms that it cannot know: each line has one stem. */
const groups = [
  'international internationally', 'publication publications', 'response responses', 'name names named naming', 'namely', 'command commands commanded commanding',
  'commander commanders', 'arm arms', 'armed', 'consequence consequences', 'consequently', 'organ organs',
  'democracy democracies democratic democratically', 'give gives gave given giving', 'hold holds held holding', 'take takes took taken taking',
  'say says said saying', 'make makes made making', 'begin begins began begun beginning', 'see sees saw seen seeing', 'know knows knew known knowing',
  'think thinks thought thinking', 'write writes wrote written writing', 'come comes came coming', 'become becomes became becoming', 'find finds found finding',
  'lose loses lost losing', 'send sends sent sending', 'lead leads led leading', 'bring brings brought bringing', 'leave leaves left leaving', 'fight fights fought fighting',
  'speak speaks spoke spoken speaking', 'break breaks broke broken breaking', 'choose chooses chose chosen choosing', 'keep keeps kept keeping', 'meet meets met meeting',
  'understand understands understood understanding', 'stand stands stood standing', 'mean means meant meaning', 'seek seeks sought seeking', 'win wins won winning',
] as const;
const ownStems = new Map<string, string>(groups.flatMap((group) => {
  const words = group.split(' ');
  return words.map((word): [string, string] => [word, `${words[0] ?? ''}.`]);
}));
