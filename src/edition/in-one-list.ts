/** Things in one English list: "a", "a and b", "a, b and c". */
export function inOneList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
