/** Words on one line, for formats in which a line is a field. */
export function oneLine(text: string): string {
  return text.split(/[\s\u2028\u2029]+/u).filter(Boolean).join(' ');
}
