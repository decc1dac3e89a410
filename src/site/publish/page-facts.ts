import { Parser } from 'htmlparser2';
import type { Stretch } from '../../edition/unbroken/stretch.ts';
import { holdsBySpaces, unbrokenIn } from '../../edition/unbroken/unbroken.ts';

/** What one built page is and leads to, read from its HTML once. */
export interface PageFacts {
  /** Ids of its elements, and names of old anchors. */
  ids: Set<string>;
  links: PageLink[];
  /** Its `style` elements. */
  styles: StyleElement[];
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
  unbroken: Unbroken[];
  /** Whether the page brings a policy of its own. */
  hasPolicy: boolean;
}

/** Words that hold together; in the editors' own prose by no-break spaces, where those suffice. */
export interface Unbroken extends Stretch {
  bySpaces: boolean;
}

export interface StyleElement {
  /** Whether it stands in the head, and has no attributes. */
  isOfPage: boolean;
  /** Offsets in the HTML, in UTF-16 units: of the start tag, behind the text, behind the end tag. */
  start: number;
  textEnd: number;
  end: number;
  text: string;
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
/** Classes of what never breaks over a line, or is not seen. */
const held = new Set(['mention', 'held', 'unseen', 'names-mentioned', 'sequence', 'way']);
/** Classes of the editors' own prose. */
const editorial = new Set(['editorial-notes', 'cross-references', 'readings', 'summary', 'particulars']);
/** Elements whose words are no running text, or hold together already. */
const withoutText = new Set(['title', 'script', 'style', 'option', 'textarea', 'text', 'template', 'time']);

/** An element's start tag. */
interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Line in the HTML, from 1. */
  line: number;
  /** Its offset and that behind it, in UTF-16 units. */
  start: number;
  end: number;
  /** Whether its words never break over a line, or are not seen. */
  isHeld: boolean;
  /** Whether its words are the editors' own prose. */
  isEditorial: boolean;
}

/** Reads a page tag by tag. The build writes its pages well formed, and a tree of one takes longer to grow than all else that is read here. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = {
    ids: new Set(), links: [], styles: [], scripts: [], scriptFiles: [], styleFiles: [], inlineAttributes: [], unbroken: [], policyAt: null, hasPolicy: false,
  };
  const lineAt = lineCounter(html);
  const open: Tag[] = [];
  // References to characters part a text for the parser.
  const text = { start: 0, end: 0 };
  const endText = () => {
    const parent = open.at(-1);
    if (parent !== undefined && text.start < text.end) readText(html.slice(text.start, text.end), text.start, parent, facts);
    text.start = text.end;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      const within = open.at(-1);
      const classes = attributes['class']?.split(' ') ?? [];
      const tag: Tag = {
        name, attributes, line: lineAt(parser.startIndex), start: parser.startIndex, end: parser.endIndex + 1,
        isHeld: within?.isHeld === true || classes.some((each) => held.has(each)),
        isEditorial: within?.isEditorial === true || classes.some((each) => editorial.has(each)),
      };
      readTag(tag, facts);
      open.push(tag);
    },
    onclosetag() {
      endText();
      const tag = open.pop();
      if (tag?.name === 'style') facts.styles.push({ isOfPage: open.at(-1)?.name === 'head' && Object.keys(tag.attributes).length === 0, start: tag.start, textEnd: parser.startIndex, end: parser.endIndex + 1, text: html.slice(tag.end, parser.startIndex) });
    },
    ontext() {
      if (parser.startIndex !== text.end) {
        endText();
        text.start = parser.startIndex;
      }
      text.end = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return facts;
}

/** Tells the lines of offsets, each of which is not before the last. */
function lineCounter(html: string): (offset: number) => number {
  let line = 1;
  let next = html.indexOf('\n');
  return (offset) => {
    for (; next >= 0 && next < offset; next = html.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

/** @param html of the text: references to characters stand there as they do not in the text, so its own words are read */
function readText(html: string, at: number, parent: Tag, facts: PageFacts): void {
  if (parent.name === 'script' && parent.attributes['src'] === undefined && runningTypes.has(typeOf(parent))) facts.scripts.push(html);
  if (parent.isHeld || withoutText.has(parent.name)) return;
  for (const stretch of unbrokenIn(html)) {
    facts.unbroken.push({ start: at + stretch.start, end: at + stretch.end, bySpaces: parent.isEditorial && holdsBySpaces(html, stretch) });
  }
}

function readTag(tag: Tag, facts: PageFacts): void {
  const { name: element, attributes, line } = tag;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'id' || (name === 'name' && element === 'a')) facts.ids.add(value);
    if (linking.has(name) && !(name === 'data' && element !== 'object') && !namesThing(tag)) facts.links.push({ address: value, attribute: name, line });
    if (name === 'srcset' || name === 'imagesrcset') {
      for (const candidate of value.split(',')) facts.links.push({ address: candidate.trim().split(/\s+/u)[0] ?? '', attribute: name, line });
    }
    if (name === 'data-in-use') {
      // The script that the page brings on first use.
      facts.scriptFiles.push(value);
      facts.links.push({ address: value, attribute: name, line });
    }
    if (name === 'style' || name.startsWith('on')) facts.inlineAttributes.push({ attribute: name, line });
  }
  tagReaders[element]?.(tag, facts);
}

const tagReaders: Readonly<Record<string, (tag: Tag, facts: PageFacts) => void>> = {
  head({ end }, facts) {
    facts.policyAt ??= end;
  },
  meta({ attributes, line, end }, facts) {
    // The declaration of the encoding has to stand within the first 1,024 bytes, so it goes before the policy.
    if (attributes['charset'] !== undefined) facts.policyAt = end;
    if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') facts.hasPolicy = true;
    const { content } = attributes;
    if (content !== undefined && linkingProperties.has(attributes['property'] ?? attributes['name'] ?? '')) {
      facts.links.push({ address: content, attribute: 'content', line });
    }
  },
  script({ attributes }, facts) {
    const source = attributes['src'];
    if (source !== undefined) facts.scriptFiles.push(source);
  },
  link({ attributes }, facts) {
    const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/u);
    const address = attributes['href'];
    if (address === undefined) return;
    if (relations.includes('stylesheet')) facts.styleFiles.push(address);
    if (relations.includes('modulepreload')) facts.scriptFiles.push(address);
  },
};

function typeOf({ attributes }: Tag): string {
  return (attributes['type'] ?? '').trim().toLowerCase();
}

/** Whether an element's address is a name that nobody follows: that of a vocabulary's prefix, of an author, of a type. */
function namesThing({ name, attributes }: Tag): boolean {
  return name === 'link' && /^(?:schema\..*|author|type)$/u.test(attributes['rel'] ?? '');
}
