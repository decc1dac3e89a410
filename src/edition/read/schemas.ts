/** What the content files may say. Unknown keys are problems; so is everything of another type. */
import { z } from 'zod';
import { isScript } from '../../markdown/languages.ts';
import { documentKinds } from '../document-kinds.ts';
import { dateFrom, isCalendarDay } from './calendar.ts';

const words = z.string({ error: 'expected a text (put it in quotation marks where YAML takes it for something else)' })
  .min(1, { error: 'expected a text that is not empty' });
const key = words.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'expected small letters, digits and single hyphens' })
  .refine((name) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(name), { error: 'expected another key: Windows can have no file or folder of this name, so that whoever takes the edition along could not unpack it' });
/** One key, or a list of keys. */
const parties = z.union([key.transform((id) => [id]), z.array(key).min(1, { error: 'expected at least one key' })], { error: 'expected a key of names.yaml, or several in brackets, [stalin, mao]' });
const day = words.refine(isCalendarDay, { error: 'expected a day that exists, written like 1949-01-13' });
const days = words.transform((text, context) => {
  const date = dateFrom(text);
  if (date) return date;
  context.addIssue({ code: 'custom', message: 'expected a day that exists, written like 1949-01-13, or a span of days from the earlier to the later, written like 1949-01-12/1949-01-13; 1949-01 is a month, 1949 a year, 1949-01-13? a probable day' });
  return z.NEVER;
});
const languageTag = words.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, { error: 'expected a language tag (BCP 47), for instance en' });
const yearOrDays = z.union([z.int().min(1000).max(9999).transform(String), z.string()], { error: 'expected a day, written like 1949-01-13' }).pipe(days);
const documentKind = z.enum(documentKinds, { error: `expected one of ${documentKinds.join(', ')}` });
const wholeNumber = z.int({ error: 'expected a whole number' }).min(1, { error: 'expected a number from 1' });
const versionNumber = words.regex(/^\d+\.\d+\.\d+$/u, { error: 'expected three numbers with full stops, for instance "1.0.0"' });
const webAddress = z.url({ protocol: /^https$/u, error: 'expected an address that starts with https://' });

/** An identifier as its authority writes it; YAML may have taken digits for a number. */
const identifier = (form: RegExp, example: string) => z.union([z.int().transform(String), z.string()], { error: `expected an identifier like ${example}` })
  .refine((id) => form.test(id), { error: ({ input }) => {
    const [pasted] = typeof input === 'string' ? input.split(/[/?#]/u).filter((part) => form.test(part)) : [];
    return pasted === undefined ? `expected an identifier like ${example}` : `expected the identifier alone, “${pasted}”, without the address around it`;
  } });
/** Wikidata, Help:Items. */
const wikidataId = identifier(/^Q[1-9]\d*$/u, '“Q855”');
/** VIAF, cluster identifiers. */
const viafId = identifier(/^[1-9]\d{0,21}$/u, '“51699962”');
/** Integrated Authority File, form of its identifiers (Wikidata, property P227). */
const gndId = identifier(/^(?:1[0123]?\d{7}[0-9X]|[47]\d{6}-\d|[1-9]\d{0,7}-[0-9X]|3\d{7}[0-9X])$/u, '“118577425”');

/** What the frontmatter of a telegram has of its text, whatever else stands there. */
export const printedSchema = z.object({
  number: wholeNumber,
  printedNumber: wholeNumber.nullable().optional(),
  heading: words.optional(),
  salutation: words.optional(),
  closing: words.optional(),
  dateline: words.optional(),
  datelineAt: z.enum(['head', 'foot'], { error: 'expected head or foot' }).default('foot'),
  signature: words.optional(),
});

/** Frontmatter of a telegram. */
export const telegramSchema = z.strictObject({
  ...printedSchema.shape,
  kind: documentKind.optional(),
  date: yearOrDays,
  dateLabel: words.optional(),
  headingDate: day.optional(),
  datelineDate: day.optional(),
  sender: parties,
  addressee: parties,
  pseudonym: words.nullable(),
  answers: z.array(wholeNumber).default([]),
  continues: z.array(wholeNumber).default([]),
});

const frontRoles = ['running-title', 'slogans', 'title', 'subtitle', 'names', 'imprint', 'half-title'] as const;

/** `edition.yaml`. */
export const editionSchema = z.strictObject({
  title: words,
  subtitle: words,
  sentenceCase: words.nullable().default(null),
  description: words,
  documents: documentKind.default('telegram'),
  language: languageTag,
  languages: z.record(z.string().refine(isScript, { error: 'expected the name of a script in Unicode, for instance Han or Cyrillic' }), languageTag).default({}),
  version: versionNumber,
  released: day,
  versions: z.array(z.strictObject({ version: versionNumber, released: day, changes: z.array(words).default([]) })).default([]),
  editors: z.array(z.strictObject({
    label: words,
    sortLabel: words.optional(),
    orcid: words.regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u, { error: 'expected an ORCID without its address, for instance 0000-0002-1825-0097' }).optional(),
  })).default([]),
  body: words.optional(),
  contact: words.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, { error: 'expected an address for electronic mail, for instance letters@example.org' }).optional(),
  repository: webAddress.optional(),
  doi: words.regex(/^10\.\d{4,9}\/\S+$/u, { error: 'expected a DOI without its address, for instance 10.5281/zenodo.1234567' }).optional(),
  rights: z.strictObject({ text: words, notes: words, notesLicence: webAddress }),
  regularisation: z.strictObject({
    marks: z.record(
      z.string().refine((text) => [...text].length === 1, { error: 'expected one character' }),
      z.string().refine((text) => [...text].length === 1, { error: 'expected one character' }),
    ),
    rule: words,
  }),
  witness: z.strictObject({
    file: words.regex(/^[\w-]+(?:\.[\w-]+)*$/u, { error: 'expected the name of a file in this folder, without a path' }),
    sha256: words.regex(/^[0-9a-f]{64}$/u, { error: 'expected 64 hexadecimal digits in small letters' }),
    bytes: wholeNumber,
  }),
  front: z.array(z.strictObject({
    role: z.enum(frontRoles, { error: `expected one of ${frontRoles.join(', ')}` }),
    lines: z.array(words).min(1, { error: 'expected at least one line' }),
  })).default([]),
  notes: z.record(z.string(), words).default({}),
  notesOnTheWhole: z.array(words).default([]),
});

/** `names.yaml`. */
export const namesSchema = z.strictObject({
  names: z.array(z.strictObject({
    id: key,
    kind: z.enum(['person', 'organisation', 'place', 'work'], { error: 'expected person, organisation, place or work' }),
    label: words,
    sortLabel: words.optional(),
    printed: z.array(words).default([]),
    alsoKnownAs: z.array(z.union([words, z.strictObject({ text: words, language: languageTag })], { error: 'expected a form, or one with its language, {text: Belgrad, language: de}' })).default([]),
    searchForms: z.array(words).default([]),
    life: words.refine((years) => !/\d-\d/u.test(years), { error: 'expected a dash between years, 1893–1976' }).optional(),
    identification: words.optional(),
    certainty: z.enum(['certain', 'probable'], { error: 'expected certain or probable' }).default('certain'),
    authorities: z.strictObject({ wikidata: wikidataId, viaf: viafId, gnd: gndId }).partial().default({}),
    see: z.array(key).default([]),
  })).default([]),
  notNames: z.array(words).default([]),
});

/** `chronology.yaml`. */
export const chronologySchema = z.strictObject({
  events: z.array(z.strictObject({ id: key, date: yearOrDays, label: words, text: words, citations: words })).default([]),
});

/** `sources.yaml`. */
export const sourcesSchema = z.strictObject({
  sources: z.array(z.strictObject({
    id: key,
    label: words,
    description: words,
    address: webAddress.optional(),
    locators: z.record(z.string(), webAddress).default({}),
  })).default([]),
});

/** `slips.yaml`. */
export const slipsSchema = z.strictObject({
  slips: z.array(z.strictObject({
    places: z.array(words).default([]),
    place: words.optional(),
    words,
    remark: words,
  })).default([]),
});

/** `summaries.yaml`. */
export const summariesSchema = z.strictObject({
  summaries: z.array(z.strictObject({ telegram: wholeNumber, text: words })).default([]),
});

/** `reasons.yaml`. */
export const reasonsSchema = z.strictObject({
  references: z.array(z.strictObject({ place: words, words, reason: words })).default([]),
  crossings: z.array(z.strictObject({ telegrams: z.tuple([wholeNumber, wholeNumber], { error: 'expected the numbers of two telegrams' }), reason: words })).default([]),
});

/** `readings.yaml`. */
export const readingsSchema = z.strictObject({
  readings: z.array(z.strictObject({
    place: words,
    words,
    reads: words.optional(),
    adds: words.optional(),
    translation: words.optional(),
    source: words,
    agreeing: words.optional(),
  }).refine(({ reads, adds }) => (reads === undefined) !== (adds === undefined), {
    error: 'expected either “reads”, what the other text has in the place of the words, or “adds”, what it has after them',
  })).default([]),
});

/** Frontmatter of `introduction.md`; null: there is no introduction. */
export const introductionSchema = z.strictObject({ short: words.nullable() });
