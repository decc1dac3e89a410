/** How telegrams, passages, names, sources and days are told apart: the ground of the model. */

/** `t3`: the third telegram. */
export type TelegramId = `t${number}`;
/** Id of a passage, and of its element: `t3-p7`, `t3-heading`, `front-4`, `t1-s1`. */
export type PassageId = string;
/** Key of an entry in `names.yaml`, also the last part of its address. */
export type NameId = string;
/** Key of an entry in `sources.yaml`. */
export type SourceId = string;
/** A calendar day without a zone, `1949-01-13` (ISO 8601, proleptic Gregorian). */
export type CalendarDay = string;
