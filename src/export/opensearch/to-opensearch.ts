import type { Identity } from '../../edition/model.ts';
import { xmlDocument } from '../xml-document.ts';
import { element } from '../xml-element.ts';

/** Longest name that browsers show (OpenSearch 1.1, draft 6, section 4.4.2). */
const longestShortName = 16;

/**
 * How the site is searched (OpenSearch 1.1, draft 6), for browsers that offer it in their own field.
 * @param address absolute, of the search page
 * @param icon absolute, of the site's icon
 */
export function toOpenSearch({ title, description, language }: Identity, address: string, icon: string): string {
  const short = title.length <= longestShortName ? title : `${title.slice(0, longestShortName - 1).trimEnd()}…`;
  return xmlDocument(element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    element('ShortName', {}, short),
    element('LongName', {}, title.slice(0, 48)),
    element('Description', {}, description.slice(0, 1024)),
    element('Image', { type: 'image/svg+xml' }, icon),
    element('Url', { type: 'text/html', template: `${address}?q={searchTerms}` }),
    element('Language', {}, language),
    element('InputEncoding', {}, 'UTF-8')), new Set(['OpenSearchDescription']));
}
