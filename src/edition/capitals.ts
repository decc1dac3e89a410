/** Whether a text is printed in capitals throughout, which the edition sets as small ones. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
