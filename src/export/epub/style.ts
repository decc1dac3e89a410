/** A font file of the book. */
export interface BookFont {
  /** `serif-latin.woff2` */
  name: string;
  bytes: Uint8Array;
  style: 'normal' | 'italic';
  /** CSS `unicode-range`. */
  range: string;
}

/** The style sheet: the pamphlet's typography with no colour, size or measure that a reader could not change. */
export function bookStyle(fonts: readonly BookFont[]): string {
  const faces = fonts.map(({ name, style, range }) =>
    `@font-face { font-family: "Edition Serif"; src: url(fonts/${name}) format("woff2"); font-style: ${style}; unicode-range: ${range}; }`);
  return `${[...faces, rules].join('\n')}\n`;
}

const rules = `
body { font-family: "Edition Serif", Georgia, "Times New Roman", serif; font-variant-numeric: oldstyle-nums; line-height: 1.5; margin: 1em 5%; }
h1, h2, h3 { font-weight: normal; line-height: 1.3; hyphens: none; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.2em; margin: 2em 0; text-align: center; font-variant-caps: all-small-caps; letter-spacing: 0.06em; }
h2 { font-size: 1.1em; margin: 2em 0 0.8em; }
h3 { font-size: 1em; margin: 1.5em 0 0.5em; }
.telegram-number { display: block; font-size: 1.4em; }
p { margin: 0 0 0.8em; orphans: 2; widows: 2; }
ul { list-style: none; margin: 0 0 0.8em; padding: 0 0 0 1em; }
li { text-indent: -0.9em; margin: 0 0 0.4em; }
blockquote { margin: 0 0 0.8em; padding: 0 0 0 1em; border-left: 0.1em solid; }
.kind { font-size: 0.8em; margin: 0 0 0.3em; }
.number { font-size: 0.7em; text-decoration: none; margin-right: 0.6em; vertical-align: 0.15em; }
.dateline { margin: 1em 0 0 50%; }
.signed { margin: 0 0 0 50%; font-variant-caps: all-small-caps; letter-spacing: 0.08em; }
.reference { color: inherit; text-decoration: underline; text-decoration-thickness: 0.05em; text-underline-offset: 0.15em; }
.reference[data-certainty="probable"] { text-decoration-style: dashed; }
sup { font-size: 0.7em; line-height: 0; vertical-align: 0.4em; font-variant-numeric: lining-nums; font-variant-caps: normal; }
sup + sup { margin-left: 0.2em; }
sup a, .back { text-decoration: none; }
aside { font-size: 0.85em; margin: 0 0 0.6em; }
article + aside { margin-top: 2em; padding-top: 0.8em; border-top: 1px solid; }
aside p { margin: 0; }
.back { margin-right: 0.3em; }
.cross-references { font-size: 0.85em; margin-top: 2em; }
.cross-references h2 { font-size: 1em; margin: 0 0 0.5em; }
#front { text-align: center; text-wrap: balance; }
.summary { font-size: 0.85em; padding-bottom: 0.9em; border-bottom: 1px solid; }
.summary .kind { display: block; margin: 0; }
#front + aside { margin-top: 3em; }
#front p { margin: 0; }
#front > div, #front > h1 { margin: 0 0 2em; }
#front h1 > span { display: block; max-width: 11.75em; margin: 0 auto; }
[data-role="title"] { font-size: 1.6em; line-height: 1.25; letter-spacing: 0.06em; font-variant-caps: normal; }
[data-role="subtitle"], [data-role="half-title"] { font-variant-caps: all-small-caps; letter-spacing: 0.08em; }
dt { margin: 1em 0 0; break-after: avoid; }
dd { margin: 0 0 0 1em; font-size: 0.9em; }
dd p { margin: 0; }
.entry { padding-left: 1em; text-indent: -1em; }
nav ol { list-style: none; padding: 0; }
nav li { text-indent: 0; }
a { color: inherit; }
code { font-family: inherit; overflow-wrap: anywhere; }
code, .lining { font-variant-numeric: lining-nums; }
.held { white-space: nowrap; }
@media (max-width: 18em) { .held { white-space: normal; } }
:lang(zh) { word-break: keep-all; }
cite { font-style: normal; }
em, i { font-style: italic; }
`.trim();
