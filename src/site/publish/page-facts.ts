import { type Stretch, unbrokenIn } from '../../edition/unbroken.ts';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What one built page is and leads to, read from its HTML once. */
export interface PageFacts {
  /** Ids of its elements, and names of old anchors. */
  ids: Set<string>;
  links: PageLink[];
  /** Texts of `style` elements. */
  styles: string[];
  /** Texts of `script` elements that run, without those that only hold data. */
  scripts: string[];
  /** Addresses of the script files it loads. */
  scriptFiles: string[];
  /** Addresses of the style sheets it loads. */
  styleFiles: string[];
  /** `style="…"` and `onclick="…"` and their like, which the policy forbids. */
  inlineAttributes: { attribute: string; line: number }[];
  /** Offset in the HTML, in UTF-16 units, at which the policy belongs; null where there is no `head`. */
  policyAt: number | null;
  /** Words that hold together, by their offsets in the HTML. */
  unbroken: Stretch[];
  /** Whether the page brings a policy of its own. */
  hasPolicy: boolean;
}

export interface PageLink {
  address: string;
  /** The attribute that it stands in: `href`, `src` … */
  attribute: string;
  /** Line in the HTML, from 1. */
  line: number;
}

const linking = new Set(['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction', 'manifest']);
const runningTypes = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules']);
const linkingProperties = new Set(['og:url', 'og:image', 'twitter:image']);

/** Reads a page as a browser does (HTML Standard, section 13.2). */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = {
    ids: new Set(), links: [], styles: [], scripts: [], scriptFiles: [], styleFiles: [], inlineAttributes: [], unbroken: [], policyAt: null, hasPolicy: false,
  };
  const waiting: Tree.ChildNode[] = [...parse(html, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) readText(node, html, facts);
    if (!('tagName' in node)) continue;
    readElement(node, facts);
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return facts;
}

/** Elements whose words are no running text. */
const withoutText = new Set(['title', 'script', 'style', 'option', 'textarea', 'text', '#document-fragment']);

function readText({ parentNode, sourceCodeLocation }: Tree.TextNode, html: string, facts: PageFacts): void {
  if (!sourceCodeLocation || parentNode === null || withoutText.has(parentNode.nodeName)) return;
  const { startOffset, endOffset } = sourceCodeLocation;
  // References to characters stand in the HTML as they do not in the text, so its own words are read.
  for (const { start, end } of unbrokenIn(html.slice(startOffset, endOffset))) facts.unbroken.push({ start: startOffset + start, end: startOffset + end });
}

function readElement(element: Tree.Element, facts: PageFacts): void {
  const line = element.sourceCodeLocation?.startLine ?? 0;
  for (const { name, value } of element.attrs) {
    if (name === 'id' || (name === 'name' && element.tagName === 'a')) facts.ids.add(value);
    if (linking.has(name) && !(name === 'data' && element.tagName !== 'object') && !namesThing(element)) facts.links.push({ address: value, attribute: name, line });
    if (name === 'srcset' || name === 'imagesrcset') {
      for (const candidate of value.split(',')) facts.links.push({ address: candidate.trim().split(/\s+/u)[0] ?? '', attribute: name, line });
    }
    if (name === 'style' || name.startsWith('on')) facts.inlineAttributes.push({ attribute: name, line });
  }
  elementReaders[element.tagName]?.(element, facts, line);
}

const elementReaders: Readonly<Record<string, (element: Tree.Element, facts: PageFacts, line: number) => void>> = {
  head(element, facts) {
    facts.policyAt ??= element.sourceCodeLocation?.startTag?.endOffset ?? null;
  },
  meta(element, facts, line) {
    // The declaration of the encoding has to stand within the first 1,024 bytes, so it goes before the policy.
    if (attribute(element, 'charset') !== null) facts.policyAt = element.sourceCodeLocation?.endOffset ?? facts.policyAt;
    if (attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy') facts.hasPolicy = true;
    const content = attribute(element, 'content');
    if (content !== null && linkingProperties.has(attribute(element, 'property') ?? attribute(element, 'name') ?? '')) {
      facts.links.push({ address: content, attribute: 'content', line });
    }
  },
  style(element, facts) {
    facts.styles.push(textOf(element));
  },
  script(element, facts) {
    const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
    const source = attribute(element, 'src');
    if (source !== null) facts.scriptFiles.push(source);
    else if (runningTypes.has(type)) facts.scripts.push(textOf(element));
  },
  link(element, facts) {
    const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/u);
    const address = attribute(element, 'href');
    if (address === null) return;
    if (relations.includes('stylesheet')) facts.styleFiles.push(address);
    if (relations.includes('modulepreload')) facts.scriptFiles.push(address);
  },
};

/** Whether an element's address is a name that nobody follows: that of a vocabulary's prefix, of an author, of a type. */
function namesThing(element: Tree.Element): boolean {
  return element.tagName === 'link' && /^(?:schema\..*|author|type)$/u.test(attribute(element, 'rel') ?? '');
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
