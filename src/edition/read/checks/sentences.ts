/** Where a sentence ends and another begins; the full stop of an initial ends none. */
const sentenceEnd = /(?<!(?:^|[\s(])\p{Lu})[.?!][”’)]*\s+(?=[“‘(]?\p{Lu})/gu;

/** The sentences of words, each without the space after it. */
export function sentencesOf(words: string): { text: string; start: number }[] {
  const ends = [...words.matchAll(sentenceEnd)].map(({ 0: { length }, index }) => index + length);
  return [0, ...ends].map((start, at) => ({ text: words.slice(start, ends[at] ?? words.length).trimEnd(), start })).filter(({ text }) => text !== '');
}

/** The first sentence of words that end with the places of their last one; null where there is only that one. */
export function unplacedSentence(words: string): string | null {
  const [first, second] = sentencesOf(words);
  return first && second ? first.text : null;
}
