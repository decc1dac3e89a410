import type { z } from 'zod';
import type { EditionDate } from '../../edition/model.ts';
import type { date } from './schema/vocabulary.ts';

/** A date as JSON, with every field that it may have. */
export function dateToJson({ from, to, certainty, label }: EditionDate): z.infer<typeof date> {
  return { from, to, certainty: certainty ?? 'certain', label: label ?? null };
}
