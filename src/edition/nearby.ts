import type { Telegram } from './model.ts';

/**
 * The telegrams around one of them, itself included, in their order; all where they are no more than `most`.
 * Near either end of the correspondence the other side makes up the number.
 */
export function nearbyTelegrams(telegrams: readonly Telegram[], number: number, most: number): readonly Telegram[] {
  const at = telegrams.findIndex((telegram) => telegram.number === number);
  const first = Math.min(at - Math.floor(most / 2), telegrams.length - most);
  return telegrams.slice(Math.max(0, first)).slice(0, most);
}
