import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { paths } from '../../edition/addresses.ts';
import { unbrokenElement } from '../../html/rehype-unbroken.ts';
import { contentSecurityPolicy } from '../hosting/security.ts';
import { readPage, type PageFacts, type PageLink } from './page-facts.ts';
import { sumOf } from './site-folder.ts';

/** What is judged of a page when all are there. */
export interface Page {
  ids: readonly string[];
  links: readonly PageLink[];
  /** What its policy would forbid though the page has it, in words. */
  offences: readonly string[];
}

/** A file as it is published. */
export interface FinishedFile {
  /** Path below the site: `/telegrams/3/index.html`. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  sum: string;
  /** Null where it is no page of the site. */
  page: Page | null;
}

/** The tags that stand round words that hold together. */
const unbrokenTags = { plain: tagsOf(h(unbrokenElement(''), '\n')), licence: tagsOf(h(unbrokenElement('CC0'), '\n')) };

function tagsOf(element: Element): { start: string; end: string } {
  const [start = '', end = ''] = toHtml(element).split('\n');
  return { start, end };
}

/** The one-file edition is no page of the site: it brings its own policy, and its checksum is published. */
function isPage(file: string): boolean {
  return file.endsWith('.html') && file !== paths.editionForm('html');
}

/**
 * A file as it is published: a page with the policy that fits it where it has none, and with the words that hold
 * together in elements of their own; any other as it is.
 * @param inlineScripts that the edition has on purpose; no other runs
 */
export function finishFile(file: string, bytes: Uint8Array, inlineScripts: ReadonlySet<string>): FinishedFile {
  if (!isPage(file)) return { file, bytes, sum: sumOf(bytes), page: null };
  const html = Buffer.from(bytes).toString();
  const facts = readPage(html);
  const finished = Buffer.from(finishedHtml(html, facts));
  return {
    file, bytes: finished, sum: sumOf(finished),
    page: {
      ids: [...facts.ids],
      links: firstOfEach(facts.links),
      offences: facts.hasPolicy ? [] : offencesOf(facts, inlineScripts).map((offence) => `${file}: ${offence}`),
    },
  };
}

/** What stands in a page's HTML in place of a stretch of it, which may be empty; offsets in UTF-16 units. */
interface Change {
  from: number;
  to: number;
  html: string;
}

function finishedHtml(html: string, facts: PageFacts): string {
  const changes: Change[] = [
    ...(facts.hasPolicy ? [] : [{ from: facts.policyAt ?? 0, to: facts.policyAt ?? 0, html: policyElement(facts) }]),
    ...inOneStyle(facts),
    ...facts.unbroken.toSorted((a, b) => a.start - b.start).map(({ start, end, bySpaces }) => {
      const words = html.slice(start, end);
      const tags = words.startsWith('CC0') ? unbrokenTags.licence : unbrokenTags.plain;
      return { from: start, to: end, html: bySpaces ? words.replaceAll(' ', '\u00a0') : tags.start + words + tags.end };
    }),
  ];
  let at = 0;
  const parts = changes.flatMap((change) => {
    const before = html.slice(at, change.from);
    at = change.to;
    return [before, change.html];
  });
  return [...parts, html.slice(at)].join('');
}

/** The styles of a page's head in its first element for them: each other one would have tags, and its hash in the policy. */
function inOneStyle({ styles }: PageFacts): Change[] {
  const [first, ...others] = styles.filter(({ isOfPage }) => isOfPage);
  if (first === undefined) return [];
  return [
    { from: first.textEnd, to: first.textEnd, html: others.map(({ text }) => text).join('') },
    ...others.map(({ start, end }) => ({ from: start, to: end, html: '' })),
  ];
}

/** The texts of a page's style elements as they are published. */
function stylesOf({ styles }: PageFacts): string[] {
  const inHead = styles.filter(({ isOfPage }) => isOfPage).map(({ text }) => text);
  return [...(inHead.length > 0 ? [inHead.join('')] : []), ...styles.filter(({ isOfPage }) => !isOfPage).map(({ text }) => text)];
}

/** Of links that lead to the same place by the same attribute, the first. */
function firstOfEach(links: readonly PageLink[]): PageLink[] {
  return [...new Map(links.toReversed().map((link) => [`${link.attribute} ${link.address}`, link])).values()].reverse();
}

function policyElement(facts: PageFacts): string {
  const styles = stylesOf(facts);
  const content = contentSecurityPolicy({
    styles,
    scripts: facts.scripts,
    loadsScripts: facts.scriptFiles.length > 0,
    loadsStyles: facts.styleFiles.length > 0,
    embedsFiles: styles.some((style) => style.includes('data:')),
  });
  // Apostrophes are written as they are: there are many.
  return toHtml(h('meta', { httpEquiv: 'Content-Security-Policy', content }), { allowDangerousCharacters: true });
}

function offencesOf(facts: PageFacts, inlineScripts: ReadonlySet<string>): string[] {
  return [
    ...(facts.policyAt === null ? ['has no head for its policy to stand in'] : []),
    ...facts.inlineAttributes.map(({ attribute, line }) => `line ${line} has the attribute ${attribute}, which its policy forbids`),
    ...facts.scripts.filter((script) => !inlineScripts.has(script)).map((script) => `has an inline script that is not the edition's: ${script.slice(0, 60)}`),
  ];
}
