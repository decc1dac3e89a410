/** The index of names as a printed book has it: each name with what it is called and the passages that mention it. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { inReadingMarks } from '../edition/in-reading-marks.ts';
import { indexPlacesOf } from '../edition/indexes/index-places.ts';
import { inIndexOrder } from '../edition/indexes/index-order.ts';
import { variantsOf } from '../edition/indexes/name-variants.ts';
import type { Edition, Identity, MentionRecord, Name } from '../edition/model.ts';
import { editorialToHast, type EditorialContext } from './editorial-to-hast.ts';

/** A definition list in the order of an index. An entry's id is `name-mao`. */
export function nameIndexToHast({ identity, names, mentions }: Edition, context: EditorialContext): Element {
  const places = Map.groupBy(mentions, ({ name }) => name);
  return h('dl', inIndexOrder(names, ({ sortLabel }) => sortLabel).flatMap((name) => [
    h('dt', { id: `name-${name.id}` }, headword(name, identity)),
    h('dd', [...otherForms(name, identity), ...identificationOf(name, context), ...locators(places.get(name.id) ?? [], context)]),
  ]));
}

function headword({ sortLabel, life }: Name, identity: Identity): string {
  return inReadingMarks(sortLabel, identity) + (life === null ? '' : ` (${life})`);
}

function otherForms(name: Name, identity: Identity): Element[] {
  const forms = variantsOf(name, identity).map(({ form, language }) => ({ form: form.replaceAll(' ', '\u00a0'), language })).map(({ form, language }) => [language === null ? text(form) : h('span', { lang: language }, form)]);
  return forms.length === 0 ? [] : [h('p', [...separated(forms, ', '), '.'])];
}

function identificationOf({ identification }: Name, context: EditorialContext): Element[] {
  return identification.length === 0 ? [] : [h('p', editorialToHast(identification, context))];
}

/** Each place once, with how often it mentions the name: "1.3 (2)". */
function locators(mentions: readonly MentionRecord[], { hrefOf }: EditorialContext): Element[] {
  if (mentions.length === 0) return [];
  const links = indexPlacesOf(mentions).map(({ words, passage, count }): ElementContent[] => [
    h('a', { href: hrefOf(passage) }, words),
    ...(count === 1 ? [] : [text(` (${count})`)]),
  ]);
  return [h('p', [...separated(links, ', '), '.'])];
}

function separated(items: readonly ElementContent[][], mark: string): ElementContent[] {
  return items.flatMap((item, at): ElementContent[] => (at === 0 ? item : [text(mark), ...item]));
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
