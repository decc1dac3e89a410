import type { Processor } from 'unified';

/** Constructs of blocks: in a line of the frontmatter "1. " is the source's text, not a list. */
const blockConstructs = [
  'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'thematicBreak',
];

/** Reads Markdown as the inside of one paragraph. */
export default function remarkInlineOnly(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: blockConstructs } });
}
