/** What an editor should know about `names.yaml` and about names marked by hand. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Rule } from '../../../markdown/rules.ts';
import { reportDoubt, reportProblem } from '../../../markdown/problem.ts';
import { wordsOf } from './find-mentions.ts';
import { printedVariants } from './form-trie.ts';
import { didYouMean } from '../checks/nearest.ts';
import type { NameId } from '../../ids.ts';
import type { MentionRecord } from '../../model.ts';
import type { Inline, Mention } from '../../nodes.ts';
import { shown } from '../checks/shown-text.ts';

/** Something found wrong, with its place in the content file. */
export interface NameFinding {
  place: Position | undefined;
  /** Short name of the rule. */
  rule: Rule;
  /** What was found, what is expected, what to do. */
  reason: string;
  /** Whether it forbids to publish. */
  forbids: boolean;
}

/** The entries of `names.yaml` with the places of their values. */
export interface NameList {
  value: { names: readonly NameEntry[] };
  placeOf: (path: readonly (string | number)[]) => Position;
}

interface NameEntry {
  id: NameId;
  printed: readonly string[];
  alsoKnownAs: readonly (string | { text: string })[];
  see: readonly NameId[];
}

/** Tells an editor what was found. */
export function reportFindings(file: VFile, findings: readonly NameFinding[]): void {
  for (const { place, rule, reason, forbids } of findings) (forbids ? reportProblem : reportDoubt)(file, place, rule, reason);
}

/** Forms of two names, and "see" that leads nowhere or round in a circle. */
export function nameFindings(list: NameList): NameFinding[] {
  return [...formFindings(list), ...formsTwice(list), ...unknownSees(list), ...circularSees(list)];
}

function formFindings({ value: { names }, placeOf }: NameList): NameFinding[] {
  const owners = new Map<string, NameId>();
  return names.flatMap(({ id, printed }, index) => printed.flatMap((form, place) => {
    const other = printedVariants(form).map((variant) => owners.get(variant)).find((owner) => owner !== undefined && owner !== id);
    for (const variant of printedVariants(form)) {
      if (!owners.has(variant)) owners.set(variant, id);
    }
    if (other === undefined) return [];
    return [problem('form-of-two-names', placeOf(['names', index, 'printed', place]), `“${form}” is a printed form of “${id}” and of “${other}”. A form belongs to one name: take it away from one of them, and mark its places in the text by hand, [${form}](name:${id}).`)];
  }));
}

/** Forms that are given twice. */
function formsTwice({ value: { names }, placeOf }: NameList): NameFinding[] {
  return names.flatMap(({ printed, alsoKnownAs }, index) => {
    const forms = [
      ...printed.map((form, at) => ({ form, place: ['names', index, 'printed', at] })),
      ...alsoKnownAs.map((form, at) => ({ form: typeof form === 'string' ? form : form.text, place: ['names', index, 'alsoKnownAs', at] })),
    ];
    const met = new Set<string>();
    return forms.flatMap(({ form, place }) => {
      const isNew = !met.has(form);
      met.add(form);
      return isNew ? [] : [problem('form-twice', placeOf(place), `“${form}” is given twice. Take one away.`)];
    });
  });
}

function unknownSees({ value: { names }, placeOf }: NameList): NameFinding[] {
  const known = new Set(names.map(({ id }) => id));
  return names.flatMap(({ see }, index) => see.flatMap((id, place) => (known.has(id)
    ? []
    : [problem('unknown-name', placeOf(['names', index, 'see', place]), `“see” leads to “${id}”, and no entry has this key.${didYouMean(id, known)} Correct the key, or add the entry.`)])));
}

/** Reports each circle once, at the entry that comes first in the file. */
function circularSees({ value: { names }, placeOf }: NameList): NameFinding[] {
  const entries = new Map(names.map(({ id, see }) => [id, see]));
  const done = new Set<NameId>();
  return names.flatMap(({ id, see }, index) => see.flatMap((next, place) => {
    const circle = wayBack(next, id, entries, done);
    if (circle === null) return [];
    for (const member of circle) done.add(member);
    return [problem('see-circle', placeOf(['names', index, 'see', place]), `“see” leads round in a circle: ${[id, ...circle].join(' → ')}. Take one of these “see” away.`)];
  }));
}

/** The keys from `from` along "see" until `to`, or null where no way leads there outside circles already told. */
function wayBack(from: NameId, to: NameId, entries: ReadonlyMap<NameId, readonly NameId[]>, done: ReadonlySet<NameId>): NameId[] | null {
  const cameFrom = new Map<NameId, NameId | null>([[from, null]]);
  for (const [id] of cameFrom) {
    if (done.has(id)) continue;
    if (id === to) return pathTo(id, cameFrom);
    for (const next of entries.get(id) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, id);
    }
  }
  return null;
}

function pathTo(id: NameId, cameFrom: ReadonlyMap<NameId, NameId | null>): NameId[] {
  const path: NameId[] = [];
  for (let at: NameId | null = id; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}

/**
 * Names marked by hand in a passage: keys that no entry has, and marks without words.
 * @param known null where the entries cannot be read, so that no key is judged.
 */
export function overrideFindings(children: readonly Inline[], known: ReadonlySet<NameId> | null): NameFinding[] {
  return mentionsIn(children).flatMap((mention) => {
    if (wordsOf(mention).trim() === '') {
      return [problem('mention-without-words', mention.position, `A name is marked here, (name:${mention.name}), and no words stand in the brackets. Put the printed words there, or take the mark away.`)];
    }
    if (mention.name === '' || known === null || known.has(mention.name)) return [];
    return [problem('unknown-name', mention.position, `“${wordsOf(mention)}” is marked as “${mention.name}”, and names.yaml has no such key.${didYouMean(mention.name, known)} Correct the key, or add the entry.`)];
  });
}

function mentionsIn(children: readonly Inline[]): Mention[] {
  return children.flatMap((node): Mention[] => {
    if (node.type === 'mention') return [node];
    return 'children' in node ? mentionsIn(node.children) : [];
  });
}

/** Printed forms that the text does not contain: doubts, each at its place in `names.yaml`. */
export function unprintedForms({ value: { names }, placeOf }: NameList, mentions: Iterable<Pick<MentionRecord, 'name' | 'words'>>): NameFinding[] {
  const printedWords = new Map<NameId, Set<string>>();
  for (const { name, words } of mentions) {
    const known = printedWords.get(name);
    if (known) known.add(words);
    else printedWords.set(name, new Set([words]));
  }
  return names.flatMap(({ id, printed }, index) => printed.flatMap((form, place): NameFinding[] => {
    if (printedVariants(form).some((variant) => printedWords.get(id)?.has(variant))) return [];
    return [{
      place: placeOf(['names', index, 'printed', place]), rule: 'form-not-printed', forbids: false,
      reason: `The text does not contain ${shown(form)} outside longer names. Correct the form, or list it under alsoKnownAs.`,
    }];
  }));
}

function problem(rule: Rule, place: Position | undefined, reason: string): NameFinding {
  return { place, rule, reason, forbids: true };
}
