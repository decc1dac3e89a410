/** A whole number with its digits in groups of three, "19,450". */
export function groupedDigits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
