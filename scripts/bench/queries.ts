/** Queries that a content folder suggests: the forms of its names, and phrases, words and beginnings of words from its source text. */
export function queriesFor(forms: readonly string[], witness: string): string[] {
  const words = witness.split(/\s+/u).filter((word) => /^\p{L}+$/u.test(word));
  const every = Math.max(1, Math.floor(words.length / 40));
  const samples = words.flatMap((_, at) => (at % every === 0 ? [words.slice(at, at + 1 + (at / every) % 8)] : []));
  return [...new Set([
    ...forms,
    ...samples.filter((sample) => sample.length > 1).map((sample) => `"${sample.join(' ')}"`),
    ...samples.map((sample) => sample.slice(0, 3).join(' ')),
    ...samples.map(([word = '']) => word.slice(0, 4)),
  ])].filter((query) => query.length > 1);
}
