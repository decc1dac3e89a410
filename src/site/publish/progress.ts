/** How far a build is. */
export interface Progress {
  /** What is being done: "making pages and files". */
  doing: string;
  done: number;
  /** How many there are to do; 0 where that is not known. */
  of: number;
  /** Milliseconds until all are done; null where that is not known. */
  rest: number | null;
}

/** Told what has been done, a line each, and how far what is being done has got. */
export interface Listener {
  log: (line: string) => void;
  progress: (progress: Progress) => void;
}

/** What a listener writes to. */
export interface Screen {
  write: (text: string) => unknown;
  /** Whether a line can be written over. */
  isTTY?: boolean;
  /** 0 where a terminal does not say. */
  columns?: number;
}

/** Milliseconds between two words about progress: on a screen that is written over, and where each is a line of its own. */
const intervals = { screen: 100, lines: 10_000 } as const;
const clearLine = '\r\u001B[2K';

/**
 * Tells of a build: on a terminal in a line that is written over, elsewhere in plain lines, and only of what takes long.
 * @param now milliseconds that never run backwards
 */
export function listenerFor(screen: Screen, now: () => number = () => performance.now()): Listener {
  const interval = screen.isTTY ? intervals.screen : intervals.lines;
  const last = { told: now() };
  return {
    log(line) {
      screen.write(`${screen.isTTY ? clearLine : ''}${line}\n`);
    },
    progress(progress) {
      if (now() - last.told < interval) return;
      last.told = now();
      const words = inWords(progress);
      screen.write(screen.isTTY ? `${clearLine}${words.slice(0, (screen.columns || 80) - 1)}` : `${words}\n`);
    },
  };
}

/** "making pages and files: 312 of 5,607, about 14 s to go" */
function inWords({ doing, done, of, rest }: Progress): string {
  if (of === 0) return `${doing} …`;
  return `${doing}: ${inThousands(done)} of ${inThousands(of)}${rest === null ? '' : `, about ${durationInWords(rest)} to go`}`;
}

function durationInWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** "5,607" */
function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
