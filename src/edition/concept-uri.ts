import type { Name } from './model.ts';

type Authority = Name['authorities'][number];

/** What each authority puts before its ids when it means the person, not a page about the person. */
const prefixes: Record<Authority['kind'], string> = {
  wikidata: 'http://www.wikidata.org/entity/',
  viaf: 'http://viaf.org/viaf/',
  gnd: 'https://d-nb.info/gnd/',
};

/** The identifier by which linked data names who or what is meant; `address` leads readers to a page. */
export function conceptUri({ kind, id }: Authority): string {
  return prefixes[kind] + id;
}
