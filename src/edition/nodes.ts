/**
 * The tree of a telegram: what the Markdown says once it is understood.
 *
 * The nodes are unist nodes; `position` is where the node's words stand in its
 * content file (also for words that stand in the frontmatter). Text values hold
 * the source's own characters, never the reading text's.
 */
import type { DocumentKind } from './document-kinds.ts';
import type { Node, Position } from 'unist';
import type { NameId, PassageId, SourceId, TelegramId } from './ids.ts';

interface EditionNodeBase extends Node {
  /** Where the words stand in the content file: lines and columns from 1, offset in UTF-16 units from 0. */
  position?: Position | undefined;
}

/** A run of the source's characters, or of the editors' own words inside a note. */
export interface TextNode extends EditionNodeBase {
  type: 'text';
  value: string;
}

/** One typographic mark that the reading text shows in another form. */
export interface Regularised extends EditionNodeBase {
  type: 'regularised';
  /** The source's character. */
  original: string;
  /** The character shown for reading. */
  reading: string;
}

/** A printed form of a name. */
export interface Mention extends EditionNodeBase {
  type: 'mention';
  name: NameId;
  children: (TextNode | Regularised)[];
}

/** Words that refer to another telegram or paragraph of the edition. */
export interface CrossReference extends EditionNodeBase {
  type: 'crossReference';
  /** `t3-r1`: telegram, then from 1 in the order of the text. */
  id: string;
  /** What is referred to; the first is where the link leads, more are named beside it. Never empty. */
  targets: ReferenceTarget[];
  /** Whether the source says so or the editors infer it. */
  certainty: Certainty;
  /** What qualifies the certainty, for instance "within this set"; null where nothing does. */
  remark: string | null;
  children: (TextNode | Regularised | Mention)[];
}

/** A telegram as a whole, or one of its paragraphs. */
export interface ReferenceTarget {
  /** `t3` or `t3-p7`. */
  id: string;
  /** Number of the telegram, from 1. */
  telegram: number;
  /** What that telegram is. */
  kind: DocumentKind;
  /** Number of the paragraph, from 1; null where the telegram as a whole is meant. */
  paragraph: number | null;
}

export type Certainty = 'certain' | 'probable';

/** The mark of a note in the text. A source note's mark belongs to the transcription, an editorial one does not. */
export interface NoteReference extends EditionNodeBase {
  type: 'noteReference';
  kind: 'source' | 'editorial';
  /** Id of the note, `t1-s1` or `t3-n1`. */
  note: string;
  /** Id of this mark, so that the note can lead back: `t3-n1-ref`. */
  id: string;
  /** As printed ("1") for a source note; a, b, c … for an editorial one. */
  mark: string;
}

/** Words in brackets by which the source itself marks that something is left out. */
export interface Omission extends EditionNodeBase {
  type: 'omission';
  children: (TextNode | Regularised | Mention)[];
}

/** What can stand within a line of the transcription. */
export type Inline = TextNode | Regularised | Mention | CrossReference | NoteReference | Omission | Highlighted;

/** Words that the source sets off from those around them. */
export interface Highlighted extends EditionNodeBase {
  type: 'highlighted';
  /** How they are shown: what is underlined in a manuscript is shown in italics. */
  rendition: 'italic' | 'bold';
  children: (TextNode | Regularised | Mention | CrossReference | NoteReference)[];
}

/** The source's heading of a telegram. */
export interface Heading extends EditionNodeBase {
  type: 'heading';
  id: PassageId;
  /** The number that the source prints before it ("3. "); null where it prints none. */
  number: number | null;
  children: Inline[];
}

export interface Opener extends EditionNodeBase {
  type: 'opener';
  /** In the source's order: date where it stands at the head, salutation. Never empty. */
  children: (Dateline | Salutation)[];
}

export interface Salutation extends EditionNodeBase {
  type: 'salutation';
  id: PassageId;
  children: Inline[];
}

/** A numbered paragraph of the body (`t3-p7`): a paragraph, a numbered point's paragraph, or a bulleted item. */
export interface Paragraph extends EditionNodeBase {
  type: 'paragraph';
  id: PassageId;
  /** From 1, over the body of the telegram. */
  n: number;
  /** The source's own number of a point ("2." printed before the words); null where it has none. */
  point: number | null;
  children: Inline[];
}

/** A list whose items the source marks with bullets. */
export interface BulletList extends EditionNodeBase {
  type: 'bulletList';
  children: Paragraph[];
}

/** A draft of somebody's words that the telegram quotes. */
export interface Draft extends EditionNodeBase {
  type: 'draft';
  children: Paragraph[];
}

export interface Closer extends EditionNodeBase {
  type: 'closer';
  /** In the source's order: closing formula, date, signature, as far as there are any. Never empty. */
  children: (Closing | Dateline | Signed)[];
}

/** The closing formula, "Awaiting your reply,". */
export interface Closing extends EditionNodeBase {
  type: 'closing';
  id: PassageId;
  children: Inline[];
}

export interface Dateline extends EditionNodeBase {
  type: 'dateline';
  id: PassageId;
  children: Inline[];
}

export interface Signed extends EditionNodeBase {
  type: 'signed';
  id: PassageId;
  children: Inline[];
}

export type Block = Paragraph | BulletList | Draft;

/** What stands below the signature; its paragraphs are counted on with those of the body. */
export interface Postscript extends EditionNodeBase {
  type: 'postscript';
  children: Paragraph[];
}

/** A telegram's transcription from heading to signature, and a postscript. */
export interface Transcription extends EditionNodeBase {
  type: 'transcription';
  /** BCP 47 tag of its words; absent where they are in the editors' language. */
  lang?: string;
  id: TelegramId;
  number: number;
  children: (Heading | Opener | Block | Closer | Postscript)[];
}

/** One printed line of the front matter. */
export interface FrontLine extends EditionNodeBase {
  type: 'frontLine';
  id: PassageId;
  children: Inline[];
}

/** Lines of the front matter that stand together, with a blank line before and after. */
export interface FrontBlock extends EditionNodeBase {
  type: 'frontBlock';
  /** BCP 47 tag of its words; absent where they are in the editors' language. */
  lang?: string;
  role: FrontRole;
  children: FrontLine[];
}

export type FrontRole = 'running-title' | 'slogans' | 'title' | 'subtitle' | 'names' | 'imprint' | 'half-title';

export interface FrontMatter extends EditionNodeBase {
  type: 'frontMatter';
  children: FrontBlock[];
}

/** The words of a source note: transcription, like a paragraph. */
export interface SourceNoteBody extends EditionNodeBase {
  type: 'sourceNoteBody';
  /** BCP 47 tag of its words; absent where they are in the editors' language. */
  lang?: string;
  children: Inline[];
}

/** Every node of the transcription; every output has one handler for each. */
export type TranscriptionNode =
  | Inline
  | Heading | Opener | Salutation | Block | Closer | Closing | Dateline | Signed | Postscript
  | Transcription | FrontMatter | FrontBlock | FrontLine | SourceNoteBody;

/** The editors' words: notes, identifications, prose of the page about the text. */
export type EditorialInline = TextNode | Foreign | Citation | Emphasis | EditorialLink;

/** Words in another language than the edition's. */
export interface Foreign extends EditionNodeBase {
  type: 'foreign';
  /** BCP 47 tag. */
  lang: string;
  value: string;
}

/** A citation of a source with what is cited in it. */
export interface Citation extends EditionNodeBase {
  type: 'citation';
  source: SourceId;
  /** Printed short name, for instance "FRUS 1949 VIII". */
  label: string;
  /** In the order given, for instance "doc. 20"; empty where the whole source is cited. */
  locators: { text: string; address: string | null }[];
}

export interface Emphasis extends EditionNodeBase {
  type: 'emphasis';
  children: EditorialInline[];
}

/** A link in the editors' prose: to `https:` or to an address of the edition (`#t3-p7`, `name:mao`). */
export interface EditorialLink extends EditionNodeBase {
  type: 'editorialLink';
  target: { kind: 'web'; address: string } | { kind: 'passage'; id: TelegramId | PassageId } | { kind: 'name'; id: NameId };
  children: EditorialInline[];
}

export interface EditorialParagraph extends EditionNodeBase {
  type: 'editorialParagraph';
  children: EditorialInline[];
}

export interface EditorialHeading extends EditionNodeBase {
  type: 'editorialHeading';
  /** 2 or 3. */
  depth: number;
  id: string;
  children: EditorialInline[];
}

export type EditorialNode = EditorialInline | EditorialParagraph | EditorialHeading;

/** Makes an output of one node. As a method its parameter may be narrower than the union it is looked up for. */
export type Handler<Node, Result, Context> = { handle(node: Node, context: Context): Result }['handle'];

/** One handler for each type of node in `Union`: a new type does not compile until every table answers for it. */
export type Handlers<Union extends { type: string }, Result, Context = void> = {
  [Type in Union['type']]: Handler<Extract<Union, { type: Type }>, Result, Context>;
};
