import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Raw } from 'mdast-util-to-hast';
import { unified } from 'unified';
import { capitalised, commonKind, severalOf } from '../../edition/document-kinds.ts';
import { editorsLanguage } from '../../edition/languages.ts';
import { extentInWords } from '../../edition/edition-facts.ts';
import type { Edition } from '../../edition/model.ts';
import { namesById } from '../../edition/names-by-id.ts';
import { telegramTitle } from '../../edition/telegram-labels.ts';
import { aboutToHast } from '../../html/about-to-hast.ts';
import { madeAnew, type KeptText } from '../kept-text.ts';
import { apparatusOf } from '../../html/telegram-html.ts';
import { nameIndexToHast } from '../../html/name-index-to-hast.ts';
import { rehypeUnbroken } from '../../html/rehype-unbroken.ts';
import { searchForm } from './search-form.ts';
import type { Guide } from '../../search/guide.ts';
import { standaloneGuide } from '../../search/standalone-guide.ts';
import { offlineStyle, type EmbeddedFont } from './style.ts';
import { frontSection, pageLinks, telegramSection } from './telegram-section.ts';
import { skip, visitElements } from '../../html/visit-nodes.ts';

export interface OneFileResources {
  /** Where the edition is published. */
  address: string;
  fonts: readonly EmbeddedFont[];
  /** The rules of its style sheet: `offlineRules`, or the same in fewer characters. */
  rules: string;
  /** The search, as one classic script (`client/main.ts` with all that it imports). */
  script: string;
  /** The guide to the edition's index for the search; absent where there is none. */
  guide?: Guide | null;
  /** Keeps the sections of telegrams; absent where each is made anew. */
  kept?: KeptText;
}

/** More numbers than these stand on more than one line of a telephone. */
const most = 9;

/** A whole edition as one HTML document that asks for nothing else: text, notes, names, style, fonts and search. */
export function toOneFile(edition: Edition, { address, fonts, rules, script, guide = null, kept = madeAnew }: OneFileResources): string {
  const style = offlineStyle(fonts, rules);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: editorsLanguage, dataLanguage: edition.identity.language }, [head(edition, style, script, address), body(edition, { address, script, guide, kept })]),
    ],
  };
  return finished(root);
}

function finished(root: Root): string {
  // The source's words first: nothing is put between them.
  visitElements(root, (element) => {
    if (!hasWordsOfTheSource(element)) return;
    unified().use(rehypeUnbroken).runSync({ type: 'root', children: [element] });
    return skip;
  });
  unified().use(rehypeUnbroken, { bySpaces: true }).runSync(root);
  // Where a name leads to tells it apart.
  visitElements(root, ({ properties }) => { if (Array.isArray(properties['className']) && properties['className'].includes('mention')) delete properties['className']; });
  // The sections that are kept are HTML already.
  return toHtml(root, { collapseEmptyAttributes: true, omitOptionalTags: true, preferUnquoted: true, allowDangerousHtml: true });
}

/** The front matter, a telegram, or the source's own notes. */
function hasWordsOfTheSource({ tagName, properties: { id, className } }: Element): boolean {
  return tagName === 'article' || id === 'front' || (Array.isArray(className) && className.includes('source-notes'));
}

function head({ identity }: Edition, style: string, script: string, address: string): Element {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', identity.title),
    h('meta', { name: 'description', content: identity.description }),
    h('link', { rel: 'canonical', href: address }),
    h('style', style),
  ]);
}

/** A source of a Content Security Policy (level 3, section 2.3.1) that allows one inline text. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function body(edition: Edition, { address, script, guide, kept }: Required<Omit<OneFileResources, 'fonts' | 'rules'>>): Element {
  const names = namesById(edition);
  const notes = Map.groupBy(edition.notes, ({ telegram }) => telegram);
  const apparatus = apparatusOf(edition);
  return h('body', [
    wayIn(edition),
    h('main', [
      ...begin(edition),
      frontSection(edition, apparatus),
      contents(edition),
      searchForm(edition),
      ...edition.telegrams.map((telegram): Raw => ({
        type: 'raw', value: kept('section', { telegram, notes: notes.get(telegram.number) ?? [], apparatus, names }, (section) => finished({ type: 'root', children: [telegramSection(section)] })),
      })),
      ...(edition.names.length === 0 ? [] : [h('section', { id: 'names' }, [h('h2', 'Names'), nameIndexToHast(edition, pageLinks)])]),
      aboutSection(edition, address),
    ]),
    h('script', { type: 'application/json', dataGuide: '' }, scriptSafe(standaloneGuide(edition, guide))),
    h('script', script),
  ]);
}

/** Its headings go under a heading of the second rank. */
function aboutSection(edition: Edition, address: string): Element {
  const prose = h('div', aboutToHast(edition, address, pageLinks));
  visitElements(prose, (element) => { element.tagName = { h2: 'h3', h3: 'h4' }[element.tagName] ?? element.tagName; });
  return h('section', { id: 'about' }, [h('h2', 'About the text'), prose]);
}

/** Stays at the top: past the front matter, to each telegram and to the search, wherever one is. */
function wayIn({ telegrams, names }: Edition): Element {
  const labels = namesById({ names });
  return h('header', [
    h('a.skip', { href: `#${telegrams[0]?.id ?? 'about'}` }, 'Skip to the text'),
    h('nav', { ariaLabel: capitalised(severalOf(commonKind(telegrams))) }, [
      ...(telegrams.length > most ? [] : telegrams.map((telegram) => h('a', { href: `#${telegram.id}`, title: telegramTitle(telegram, labels) }, String(telegram.number)))),
      h('a', { href: '#contents' }, 'Contents'),
      ...(names.length === 0 ? [] : [h('a', { href: '#names' }, 'Names')]),
      h('a.to-search', { href: '#search', hidden: true }, 'Search'),
    ]),
  ]);
}

/** What this is and where to begin, in one line. */
function begin(edition: Edition): Element[] {
  const [first] = edition.telegrams;
  return first ? [h('p', [`${extentInWords(edition) ?? ''}. `, h('a', { href: `#${first.id}` }, 'Begin with the first')])] : [];
}

function contents({ telegrams, names }: Edition): Element {
  const labels = namesById({ names });
  const item = (id: string, words: string) => h('li', h('a', { href: `#${id}` }, words));
  return h('nav', { id: 'contents', ariaLabel: 'Contents' }, h('ul', [
    ...telegrams.map((telegram) => item(telegram.id, telegramTitle(telegram, labels))),
    ...(names.length === 0 ? [] : [item('names', 'Names')]),
    item('about', 'About the text'),
  ]));
}

/** JSON in which nothing can end the element that it stands in (HTML Standard, section 4.12.1.3). */
function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
