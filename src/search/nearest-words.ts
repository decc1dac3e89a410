/** The most to offer for one word. */
const most = 3;

/** The candidates that are most like a word, best first; none where nothing is near enough to be meant. */
export function nearestOf(word: string, candidates: Iterable<string>): string[] {
  let limit = slipsIn(word.length);
  let best: string[] = [];
  for (const candidate of candidates) {
    if (limit === 0 || Math.abs(candidate.length - word.length) > limit) continue;
    const distance = slipsBetween(word, candidate, limit);
    if (distance > limit || distance === 0) continue;
    // Words that begin otherwise and differ in more than that are other words.
    if (distance > 1 && candidate.charAt(0) !== word.charAt(0)) continue;
    if (distance < limit) best = [];
    limit = distance;
    best.push(candidate);
  }
  const sharesBeginning = (candidate: string) => Number(candidate.charAt(0) !== word.charAt(0));
  return [...new Set(best)].sort((a, b) => sharesBeginning(a) - sharesBeginning(b) || (a < b ? -1 : 1)).slice(0, most);
}

/** How many slips a word of a length may have. */
function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
}

/**
 * How many letters were missed, added, mistaken or swapped with a neighbour (optimal string
 * alignment); more than `limit` where it is more than that.
 */
function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + Number(!same));
      const swapped = a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
