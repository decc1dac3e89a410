/**
 * Judges each sentence of a report by what is printed: it is true, or it is named. A sentence that is of no
 * known kind is named too, so that none goes by unjudged.
 */
import { countsOf, type Place, placesOf, type Printed } from './count-forms.ts';
import { foundOtherwise, toldForms, toldIn } from './told-forms.ts';

/** A query with what was answered. */
export interface Judged {
  /** The lines of the report, the one that counts first. */
  count: string;
  lines: readonly string[];
  /** Ids of what was found. */
  hits: ReadonlySet<string>;
  /** What was asked for, term by term, as typed; `clause` is equal for those of which one is enough. */
  terms: readonly { typed: string; excluded: boolean; optional: boolean; clause: number; isDate: boolean; forms: readonly string[] }[];
  printed: readonly Printed[];
}

interface Judgement extends Judged {
  /** Forms of a term that stand somewhere, as far as the report tells them. */
  formsOf: (typed: string) => string[];
  /** Numbers of the clauses that decide, each with its places. */
  clauses: Map<number, Place[]>;
  /** Terms that stand so often that they are marked beside others only. */
  frequent: ReadonlySet<string>;
}

/** What of a report is not true. */
export function untrueIn(judged: Judged): string[] {
  const told = toldForms(judged.lines);
  const otherwise = foundOtherwise(judged.lines);
  const formsOf = (typed: string) => [...new Set([...(otherwise.has(typed) ? [] : [typed]), ...told.get(typed) ?? []])];
  const clauses = new Map<number, Place[]>();
  for (const { typed, excluded, optional, clause } of judged.terms) {
    const places = placesOf(formsOf(typed), judged.printed);
    if (!excluded && !optional && places.length > 0) clauses.set(clause, [...clauses.get(clause) ?? [], ...places]);
  }
  const frequent = new Set(judged.lines.flatMap((line) => /^“(.+)”, found \d+ times in all,/u.exec(line)?.[1] ?? []));
  const judgement = { ...judged, formsOf, clauses, frequent };
  // In how many ways dates are written is judged by the table of dates.
  const hasDate = judged.terms.some(({ isDate }) => isDate);
  return [
    ...(hasDate || countIsTrue(judgement) ? [] : [judged.count]),
    ...judged.lines.filter((line) => !sentences.some(([pattern, isTrue]) => pattern.test(line) && (hasDate || isTrue(pattern.exec(line)?.slice(1) ?? [], judgement, line)))),
  ];
}

function idsOf(places: readonly Place[]): Set<string> {
  return new Set(places.flatMap(({ ids }) => ids));
}

/** Ids of what has every clause and nothing that is to be left out. */
function answering({ clauses, terms, printed }: Judgement): string[] {
  const sets = [...clauses.values()].map(idsOf);
  const excluded = idsOf(terms.filter((term) => term.excluded).flatMap(({ forms }) => placesOf(forms, printed)));
  return printed.map(({ id }) => id).filter((id) => sets.length > 0 && sets.every((ids) => ids.has(id)) && !excluded.has(id));
}

const kinds: readonly (readonly [word: RegExp, isKind: (id: string) => boolean])[] = [
  [/^paragraphs?$/u, (id) => /-p\d+$/u.test(id)], [/^headings?$/u, (id) => id.endsWith('-heading')], [/^salutations?$/u, (id) => id.endsWith('-salutation')],
  [/^closing formulas?$/u, (id) => id.endsWith('-closing')], [/^dates?$/u, (id) => id.endsWith('-dateline')], [/^signatures?$/u, (id) => id.endsWith('-signed')],
  [/^lines? of the title page$/u, (id) => /^front-\d+$/u.test(id)], [/^notes? of the source$/u, (id) => /-s\d+$/u.test(id)], [/^editors’ notes?$/u, (id) => /-n\d+$/u.test(id)],
  [/^readings? of (?:another text|other texts)$/u, (id) => /^r\d+$/u.test(id)],
];

/** Whether "6 paragraphs and 2 headings" are those among some ids, and all of the kinds that they name. */
function areKinds(words: string, ids: readonly string[]): boolean {
  const counted = words.split(/, | and /u).map((each) => /^(\d+) (.+)$/u.exec(each)?.slice(1) ?? []);
  const named = counted.map(([count, name = '']) => ({ count: Number(count), isKind: kinds.find(([word]) => word.test(name))?.[1] ?? (() => false) }));
  return named.every(({ count, isKind }) => ids.filter(isKind).length === count) && ids.every((id) => named.some(({ isKind }) => isKind(id)));
}

function countIsTrue(judgement: Judgement): boolean {
  const { count, hits, clauses, printed, frequent } = judgement;
  const of = (ids: readonly string[], kind: 'text' | 'editors') => ids.filter((id) => printed.some((each) => each.id === id && (each.of === 'text') === (kind === 'text')));
  if (count === 'Nothing found.') return hits.size === 0 && answering(judgement).length === 0;
  const relaxed = /^No passage has all of it\. (\d+) (?:has|have) some of it, the best first\.$/u.exec(count)?.[1];
  const expected = answering(judgement);
  if (relaxed !== undefined) {
    const some = idsOf(judgement.terms.filter(({ typed, excluded, optional }) => !excluded && !optional && !frequent.has(typed)).flatMap(({ typed }) => placesOf(judgement.formsOf(typed), printed)));
    return expected.length === 0 && clauses.size > 1 && Number(relaxed) === hits.size && same([...some], [...hits]);
  }
  if (!same(expected, [...hits])) return false;
  const [, first = '', then] = /^(.+?) (?:has|have) all (?:of it|but .+?)(?:; so (?:has|have) (.+))?\.$/u.exec(count) ?? [];
  if (first !== '') return clauses.size > 1 && areBoth(first, then);
  const [, number, where = '', more, moreWhere] = /^(\d+) occurrences?(?: of .+?)? in (.+?)(?:; (\d+) more in (.+))?\.$/u.exec(count) ?? [];
  const places = placesOf(judgement.terms.filter(({ excluded, optional }) => !excluded && !optional).flatMap(({ typed }) => judgement.formsOf(typed)), printed.filter(({ id }) => hits.has(id)));
  const ofText = places.filter(({ ids }) => of(ids, 'text').length > 0).length;
  const counted = more === undefined ? [places.length] : [ofText, places.length - ofText];
  return clauses.size === 1 && same([number, more].filter((each) => each !== undefined), counted.map(String)) && areBoth(where, moreWhere);

  function areBoth(main: string, rest: string | undefined): boolean {
    return rest === undefined ? areKinds(main, [...hits]) : areKinds(main, of([...hits], 'text')) && areKinds(rest, of([...hits], 'editors'));
  }
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

type Sentence = readonly [pattern: RegExp, isTrue: (groups: readonly string[], judgement: Judgement, line: string) => boolean];

const isAbsent = (words: string, { printed }: Judgement) => placesOf([words], printed).length === 0;
const inHits = ({ printed, hits }: Judgement) => printed.filter(({ id }) => hits.has(id));
/** Whether what is told of the forms of a term is so among the hits, and they include what is said to be included. */
function formsAreTrue(line: string, judgement: Judgement): boolean {
  const { typed = '', forms = [] } = toldIn(line) ?? {};
  if (judgement.frequent.has(typed)) return true;
  const all = judgement.formsOf(typed);
  const counts = countsOf(all, inHits(judgement));
  const editors = idsOf(placesOf(all.filter((form) => counts[all.indexOf(form)] !== 0), inHits(judgement).filter(({ of }) => of !== 'text'))).size > 0;
  return forms.length > 0 && forms.every(({ form, count }) => count === counts[all.indexOf(form)]) && (!/ included\./u.test(line) || editors);
}

const sentences: readonly Sentence[] = [
  [/^Also searched|^Words that begin with/u, (_, judgement, line) => formsAreTrue(line, judgement)],
  [/^The text does not print “(.+?)”; it prints /u, ([typed = ''], judgement, line) => placesOf([typed], judgement.printed.filter(({ of }) => of === 'text')).length === 0 && formsAreTrue(line, judgement)],
  [/^“(.+?)” stands only in what the editors add; the text prints /u, ([typed = ''], judgement, line) =>
    [...idsOf(placesOf([typed], judgement.printed))].every((id) => /-n\d+$|^r\d+$/u.test(id)) && !isAbsent(typed, judgement) && formsAreTrue(line, judgement)],
  [/^There: (.+?)(?:, (?:notes|readings of other texts|notes and readings of other texts) included)?\.$/u, ([list = ''], judgement) => [...list.matchAll(/“(.+?)” (\d+)/gu)]
    .every(([, typed = '', count]) => judgement.frequent.has(typed) || placesOf(judgement.formsOf(typed), inHits(judgement)).length === Number(count))],
  [/^The text has no “(.+?)”(?:, which is to be left out)?\.(?: Did you mean .+\?)?$/u, ([typed = ''], judgement) => isAbsent(typed, judgement)],
  [/^The words “(.+)” do not stand together in this order\.(?: Search them apart\.)?$/u, ([words = ''], judgement) => isAbsent(words, judgement)],
  [/^“(.+)” as a phrase: (\d+) occurrences?\.$/u, ([words = '', count], { printed }) => placesOf([words], printed).length === Number(count)],
  [/^“(.+)”, found (\d+) times in all, is marked only beside the other words\.$/u, ([typed = '', count], { printed, terms }) =>
    placesOf(terms.find((term) => term.typed === typed)?.forms ?? [], printed).length === Number(count)],
  [/^(“.+”) decides? nothing here, and (?:is|are) marked only beside the other words\.$/u, ([list = ''], { terms }) => list.split(', ').every((each) => terms.some(({ typed, optional }) => optional && each === `“${typed}”`))],
  [/^(\d+) passages? with .+ left out\.$/u, ([count], judgement) => {
    const { terms, hits, clauses, printed } = judgement;
    const excluded = terms.filter((term) => term.excluded);
    const left = clauses.size === 0 ? idsOf(excluded.flatMap(({ forms }) => placesOf(forms, printed))).size : answering({ ...judgement, terms: terms.filter((term) => !term.excluded) }).length - hits.size;
    return left === Number(count);
  }],
  [/^Without “.+?”: \d+ passages\./u, (_, { terms, printed }, line) => [...line.matchAll(/Without “(.+?)”: (\d+) passages\. ?/gu)].every(([, typed, count]) => {
    const others = terms.filter((term) => !term.optional && !term.excluded && term.typed !== typed);
    const clauses = [...Map.groupBy(others, ({ clause }) => clause).values()].map((clause) => idsOf(placesOf(clause.flatMap(({ forms }) => forms), printed))).filter((ids) => ids.size > 0);
    return printed.filter(({ id }) => clauses.every((ids) => ids.has(id))).length === Number(count);
  })],
  [/^Closest together(?: in the text)?: (.+)\.$/u, ([place = ''], judgement) => {
    const extents = inHits(judgement).filter(({ of }) => of === 'text').map(({ id }) => ({ id, extent: extentIn(id, [...judgement.clauses.values()]) }));
    const least = Math.min(...extents.map(({ extent }) => extent));
    return extents.some(({ id, extent }) => extent === least && isPlace(place, id));
  }],
  [/^Did you mean .+\?$|^Names with “.+”: .+\.$|^In the index of names: .+\.$|^Under every form: .+\.$|^Go to .+\.$|^(?:No telegram is of|Of) .+\.$/u, () => true],
  [/^“.+” (?:is|are) not understood|^“\*” and “\?” stand for letters only at the end of a word|^Only what is to be left out was named\./u, () => true],
];

/** Words of the shortest stretch of a printed text that has a place of each clause; none runs on from a line to the next. */
function extentIn(id: string, clauses: readonly (readonly Place[])[]): number {
  const own = clauses.map((places) => places.filter(({ ids }) => ids[0] === id));
  const starts = own.flat().map(({ from }) => from);
  return Math.min(...starts.map((start) => Math.max(...own.map((places) => Math.min(...places.filter(({ from }) => from >= start).map(({ to }) => to)))) - start + 1));
}

function isPlace(words: string, id: string): boolean {
  const [, telegram, paragraph] = /^Telegram (\d+)(?:, paragraph (\d+))?/u.exec(words) ?? [];
  if (telegram === undefined) return id.startsWith(words === 'Title page' ? 'front-' : 'whole-') || id.startsWith('front-n');
  return paragraph === undefined ? id.startsWith(`t${telegram}-`) || id.startsWith('r') : id === `t${telegram}-p${paragraph}`;
}
