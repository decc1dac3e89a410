/** What the parts of the JSON schema are made of: each definition with its name and what it means. */
import { z } from 'zod';

/** Names and meanings of the schema's definitions and properties. */
export const meanings = z.registry<{ id?: string; description?: string }>();

/** Says what a value means in its place. */
export function meaning<Schema extends z.ZodType>(description: string, schema: Schema): Schema {
  const here = schema.clone(schema.def, { parent: true });
  meanings.add(here, { description });
  return here;
}

/** Gives a definition its name in the schema and says what it means. */
export function definition<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  meanings.add(schema, { id, description });
  return schema;
}

export const day = definition('Day', 'A day of the Gregorian calendar (ISO 8601), for instance 1949-01-13.', z.string().regex(/^\d{4,}-\d\d-\d\d$/u));

export const certainty = definition('Certainty', 'Whether something is plain from the source or inferred by the editors.', z.enum(['certain', 'probable']));

export const date = definition('Date', 'A day, or the span of days within which it lies.', z.strictObject({
  from: day,
  to: meaning('Equal to `from` where the day is certain.', day),
  certainty: meaning('Probable where the date is the editors’ inference.', certainty),
  label: meaning('The editors’ words for the date where days alone would say too much; null where the days say it.', z.string().nullable()),
}));

export const address = definition('Address', 'An absolute address.', z.string().regex(/^https?:\/\//u));

export const telegramNumber = definition('TelegramNumber', 'Number of a telegram in the edition, from 1.', z.int().min(1));

export const passageId = definition('PassageId', 'Id of a telegram (`t3`), of a passage (`t3-p7`, `t3-heading`, `front-4`, `t1-s1`) or of a note; the fragment of its address too.', z.string().min(1));

export const nameId = definition('NameId', 'Key of an entry in `names`.', z.string().min(1));

export const sourceId = definition('SourceId', 'Key of an entry in `sources`.', z.string().min(1));
