import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { paths } from '../../edition/addresses.ts';
import { unbrokenElement } from '../../html/rehype-unbroken.ts';
import { contentSecurityPolicy } from '../hosting/security.ts';
import { readPage, type PageFacts, type PageLink } from './page-facts.ts';
import { keyOf, type Store } from './store/store.ts';

/** A page of the built site, and what it leads to. */
export interface Page extends Pick<PageFacts, 'ids' | 'links'> {
  /** Path of its file below the site: `/telegrams/3/index.html`. */
  file: string;
}

/** What pages are finished with. */
export interface Finishing {
  store: Pick<Store, 'get' | 'keep'>;
  /** Hash of the code, which the store's keys are made with. */
  code: string;
  /** Inline scripts that the edition has on purpose; no other runs. */
  inlineScripts: ReadonlySet<string>;
}

/** A page as it is published. */
export interface FinishedPage {
  html: string;
  page: Page;
  /** What its policy would forbid though the page has it, in words. */
  offences: readonly string[];
}

/** The tags that stand round words that hold together. */
const unbrokenTags = { plain: tagsOf(h(unbrokenElement(''), '\n')), licence: tagsOf(h(unbrokenElement('CC0'), '\n')) };

function tagsOf(element: Element): { start: string; end: string } {
  const [start = '', end = ''] = toHtml(element).split('\n');
  return { start, end };
}

/** What is done to a page follows from this, and this from the page. */
interface Finish {
  /** Offset in the page, in UTF-16 units, at which the policy belongs, and the policy; null where the page brings its own. */
  policy: { at: number; element: string } | null;
  /** Start and end of each of the words that hold together, ascending. */
  unbroken: [start: number, end: number][];
  ids: string[];
  /** Address, attribute and line of each. */
  links: [address: string, attribute: string, line: number][];
  offences: string[];
}

/** The one-file edition is no page of the site: it brings its own policy, and its checksum is published. */
export function isPage(file: string): boolean {
  return file.endsWith('.html') && file !== paths.editionForm('html');
}

/** Gives a page that has none the policy that fits it, and reads what it leads to. */
export function finishPage(file: string, html: string, { store, code, inlineScripts }: Finishing): FinishedPage {
  const key = keyOf('finish', code, file, html);
  const kept = store.get(key);
  const finish = keptFinish(kept) ?? finishOf(file, html, inlineScripts);
  if (kept === null) store.keep(key, Buffer.from(JSON.stringify(finish)));
  const { ids, links, offences } = finish;
  return {
    html: finished(html, finish),
    page: { file, ids: new Set(ids), links: links.map(([address, attribute, line]) => ({ address, attribute, line })) },
    offences,
  };
}

function keptFinish(kept: Buffer | null): Finish | null {
  const finish: unknown = kept === null ? null : JSON.parse(kept.toString());
  return isFinish(finish) ? finish : null;
}

/** The store has checked that these are the bytes that it was given. */
function isFinish(value: unknown): value is Finish {
  return typeof value === 'object' && value !== null && 'policy' in value && 'unbroken' in value && 'ids' in value && 'links' in value;
}

/** The page with its policy, and with the words that hold together in elements of their own. */
function finished(html: string, { policy, unbroken }: Finish): string {
  const additions = [
    ...(policy === null ? [] : [{ at: policy.at, element: policy.element }]),
    ...unbroken.flatMap(([start, end]) => {
      const tags = html.startsWith('CC0', start) ? unbrokenTags.licence : unbrokenTags.plain;
      return [{ at: start, element: tags.start }, { at: end, element: tags.end }];
    }),
  ];
  let from = 0;
  const parts = additions.flatMap(({ at, element }) => {
    const before = html.slice(from, at);
    from = at;
    return [before, element];
  });
  return [...parts, html.slice(from)].join('');
}

function finishOf(file: string, html: string, inlineScripts: ReadonlySet<string>): Finish {
  const facts = readPage(html);
  return {
    policy: facts.hasPolicy ? null : { at: facts.policyAt ?? 0, element: policyElement(facts) },
    unbroken: facts.unbroken.map(({ start, end }): [number, number] => [start, end]).sort(([a], [b]) => a - b),
    ids: [...facts.ids],
    links: firstOfEach(facts.links).map(({ address, attribute, line }) => [address, attribute, line]),
    offences: facts.hasPolicy ? [] : offencesOf(facts, inlineScripts).map((offence) => `${file}: ${offence}`),
  };
}

/** Of links that lead to the same place by the same attribute, the first. */
function firstOfEach(links: readonly PageLink[]): PageLink[] {
  return [...new Map(links.toReversed().map((link) => [`${link.attribute} ${link.address}`, link])).values()].reverse();
}

function policyElement(facts: PageFacts): string {
  const content = contentSecurityPolicy({
    styles: facts.styles,
    scripts: facts.scripts,
    loadsScripts: facts.scriptFiles.length > 0,
    loadsStyles: facts.styleFiles.length > 0,
    embedsFiles: facts.styles.some((style) => style.includes('data:')),
  });
  return toHtml(h('meta', { httpEquiv: 'Content-Security-Policy', content }));
}

function offencesOf(facts: PageFacts, inlineScripts: ReadonlySet<string>): string[] {
  return [
    ...(facts.policyAt === null ? ['has no head for its policy to stand in'] : []),
    ...facts.inlineAttributes.map(({ attribute, line }) => `line ${line} has the attribute ${attribute}, which its policy forbids`),
    ...facts.scripts.filter((script) => !inlineScripts.has(script)).map((script) => `has an inline script that is not the edition's: ${script.slice(0, 60)}`),
  ];
}
