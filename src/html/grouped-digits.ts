/** A whole number with its digits in groups of three, "19,450". */
export function groupedDigits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A length as print tells it: "1 word", "1,160 words". */
export function lengthInWords(words: number): string {
  return words === 1 ? '1 word' : `${groupedDigits(words)} words`;
}
