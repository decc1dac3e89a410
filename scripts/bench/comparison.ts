import type { Usage } from './measure-process.ts';

type Figures = Omit<Usage, 'output'>;

/** Builds of the same telegrams in several ways, some rounds each. */
export class Comparison {
  readonly #telegrams: number;
  readonly #rows = new Map<string, Figures[]>();

  constructor(telegrams: number) {
    this.#telegrams = telegrams;
  }

  add(way: string, figures: Figures): void {
    this.#rows.set(way, [...(this.#rows.get(way) ?? []), figures]);
  }

  /** A Markdown table of medians, and of the medians of each round's share in the first way. */
  table(): string {
    const [first = []] = this.#rows.values();
    const head = [`${this.#telegrams} telegrams`, 'processor', 'from start to end', 'peak memory', 'processor, part of the first'];
    const rows = [...this.#rows].map(([way, figures]) => [
      way, `${median(figures.map(({ processor }) => processor)).toFixed(1)} s`, `${median(figures.map(({ seconds }) => seconds)).toFixed(1)} s`,
      `${(median(figures.map(({ peakMemory }) => peakMemory)) / 1e9).toFixed(2)} GB`,
      median(figures.map(({ processor }, round) => processor / (first[round]?.processor ?? NaN))).toFixed(2),
    ]);
    return [head, ['---', ...head.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  }
}

/** The middle one of an odd number of values, the upper of the middle two of an even number; NaN of none. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
