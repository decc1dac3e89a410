import type { Element } from 'xast';
import { conceptUri } from '../../edition/concept-uri.ts';
import type { Name, NameKind } from '../../edition/model.ts';
import { element } from '../xml-element.ts';
import { editorialToTei } from './editorial-to-tei.ts';
import { idOfName, nameElement, type TeiContext } from './tei-context.ts';
import { degrees } from './transcription-to-tei.ts';

/** Entries of one kind in their list; null where there are none. */
export function listOfNames(kind: Exclude<NameKind, 'work'>, names: readonly Name[], context: TeiContext): Element | null {
  const entries = names.filter((name) => name.kind === kind).map((name) => nameToTei(name, context));
  const lists: Record<typeof kind, string> = { person: 'listPerson', organisation: 'listOrg', place: 'listPlace' };
  return entries.length === 0 ? null : element(lists[kind], {}, entries);
}

/** A person, organisation, place or work. */
export function nameToTei(name: Name, context: TeiContext): Element {
  const elements: Record<NameKind, string> = { person: 'person', organisation: 'org', place: 'place', work: 'bibl' };
  return element(elements[name.kind], { 'xml:id': idOfName(name.id) }, formsOf(name), lifeOf(name), authoritiesOf(name), notesOf(name, context));
}

function formsOf({ kind, label, sortLabel, printed, alsoKnownAs }: Name): Element[] {
  const form = (type: string, lang: string | null = null) => (words: string) => element(nameElement(kind), { type, 'xml:lang': lang }, words);
  return [
    form('main')(label),
    ...(sortLabel === label ? [] : [form('index')(sortLabel)]),
    ...printed.map(form('printed')),
    ...alsoKnownAs.map(({ text, language }) => form('variant', language)(text)),
  ];
}

/** Years as birth and death where both are plain years, otherwise as a note in the order that TEI asks for. */
function lifeOf({ kind, life }: Name): Element[] {
  const years = kind === 'person' ? yearsOf(life) : null;
  return years ? [element('birth', { when: years.birth }, years.birth), element('death', { when: years.death }, years.death)] : [];
}

function yearsOf(life: string | null): { birth: string; death: string } | null {
  const [, birth, death] = /^(\d{4})[–-](\d{4})$/u.exec(life ?? '') ?? [];
  return birth === undefined || death === undefined ? null : { birth, death };
}

function authoritiesOf({ authorities }: Name): Element[] {
  return authorities.map((authority) => element('idno', { type: 'URI', subtype: authority.kind }, conceptUri(authority)));
}

function notesOf(name: Name, context: TeiContext): Element[] {
  const life = name.life !== null && (name.kind !== 'person' || yearsOf(name.life) === null) ? [element('note', { type: 'life' }, name.life)] : [];
  const identification = name.identification.length === 0 ? []
    : [element('note', { type: 'identification', resp: '#editors', cert: degrees[name.certainty] }, editorialToTei(name.identification, context))];
  const see = name.see.map((id) => element('ptr', { type: 'see-also', target: `#${idOfName(id)}` }));
  return [...life, ...identification, ...see];
}
