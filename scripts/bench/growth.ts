import type { FirstSearch } from './first-search.ts';
import type { Usage } from './measure-process.ts';
import type { SiteSize } from './size-of-site.ts';

/** One edition as it was built. */
export interface Measured extends Omit<Usage, 'output'> {
  telegrams: number;
  size: SiteSize;
  search: FirstSearch;
}

const mostMemory = 3.5e9;
/** From 600 telegrams to ten times as many. */
const mostGrowthOfTime = 11;
/** A first search may grow by the square root of the corpus, as its words do, and half as much again. */
const slack = 1.5;

/** What grows faster than it may, in words; empty where all is well. */
export function growthProblems(measured: readonly Measured[]): string[] {
  const heavy = measured.filter(({ peakMemory }) => peakMemory > mostMemory)
    .map(({ telegrams, peakMemory }) => `${telegrams} telegrams took ${gigabytes(peakMemory)}; at most ${gigabytes(mostMemory)} are allowed.`);
  const [smaller, larger] = [600, 6000].map((telegrams) => measured.find((each) => each.telegrams === telegrams));
  if (!smaller || !larger) return heavy;
  const time = larger.seconds / smaller.seconds;
  const bytes = larger.search.bytes / smaller.search.bytes;
  const mostBytes = Math.sqrt(10) * slack;
  return [
    ...heavy,
    ...(time > mostGrowthOfTime ? [`From 600 to 6,000 telegrams the time grew ${time.toFixed(1)}-fold; at most ${mostGrowthOfTime}-fold is allowed.`] : []),
    ...(bytes > mostBytes ? [`From 600 to 6,000 telegrams a first search grew ${bytes.toFixed(1)}-fold; at most ${mostBytes.toFixed(1)}-fold is allowed.`] : []),
  ];
}

/** The measurements as a Markdown table. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ telegrams, seconds, processor, peakMemory, size, search }) => [
    String(telegrams), `${seconds.toFixed(0)} s`, `${processor.toFixed(0)} s`, `${(seconds / telegrams * 1000).toFixed(0)} ms`, gigabytes(peakMemory), String(size.files), megabytes(size.bytes), megabytes(size.sent),
    `${(search.bytes / 1000).toFixed(0)} kB`, String(search.requests), `${search.seconds.toFixed(1)} s`,
  ]);
  const head = ['telegrams', 'build', 'processor', 'per telegram', 'peak memory', 'files', 'site', 'compressed', 'first search', 'requests', 'results after'];
  return [head, head.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
