import type { PassageId, TelegramId } from './ids.ts';

/** What the id of a telegram, passage or note is made of. */
export interface PassageIdParts {
  /** What it belongs to: `t3`, `front`, `whole`. */
  owner: string;
  /** Number of the telegram, from 1; null where it belongs to none. */
  telegram: number | null;
  /** What it is there: `p` a paragraph, `n` a note of the editors, `s` one of the source, `heading` …; empty for the owner itself. */
  part: string;
  /** Which of its sort, from 1; null where there is only one. */
  number: number | null;
}

/** Takes an id apart: `t3-p7`, `t1-s1`, `t3-heading`, `front-4`, `t3`. */
export function partsOfPassageId(id: PassageId | TelegramId): PassageIdParts {
  const [owner = '', ...within] = id.split('-');
  const [, part = '', digits] = /^(\D*)(\d+)?$/u.exec(within.join('-')) ?? [];
  return { owner, telegram: numberFrom(/^t(\d+)$/u.exec(owner)?.[1]), part, number: numberFrom(digits) };
}

/** Whether an id is that of a reading of another text, `r6`, which belongs to no telegram. */
export function isReadingId(id: string): boolean {
  return /^r\d+$/u.test(id);
}

function numberFrom(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
