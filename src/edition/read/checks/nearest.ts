import leven from 'leven';

/** The candidate that is most like what was written, where one is like enough to be meant; else null. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let distance = Math.max(2, Math.ceil(written.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = leven(written.toLowerCase(), candidate.toLowerCase(), { maxDistance: distance });
    if (found < distance) {
      best = candidate;
      distance = found;
    }
  }
  return best;
}

/** " Did you mean “mao”?", or nothing where no candidate is near. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const candidate = nearest(written, candidates);
  return candidate === null ? '' : ` Did you mean “${candidate}”?`;
}
