import { colourProperties } from '../../styles/colours.ts';

/** A font that stands in the style sheet itself. */
export interface EmbeddedFont {
  bytes: Uint8Array;
  style: 'normal' | 'italic';
  /** CSS `unicode-range`. */
  range: string;
}

/** The style sheet of the one-file edition, its rules and the fonts. */
export function offlineStyle(fonts: readonly EmbeddedFont[], rules: string): string {
  const faces = fonts.map(({ bytes, style, range }) =>
    `@font-face{font-family:"Edition Serif";src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})format("woff2");font-style:${style};unicode-range:${range}}`);
  return `${faces.join('\n')}\n${rules}`;
}

/** The site's paper, ink and rubric in one column, and the printed pamphlet. */
export const offlineRules = `
:root { color-scheme: light dark; ${colourProperties('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${colourProperties('dark')} } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: clamp(112.5%, 100% + 0.55vw, 125%)/1.55 "Edition Serif", Georgia, "Times New Roman", serif; font-variant-numeric: oldstyle-nums; font-synthesis: none; scroll-padding-top: 4rem; }
body { max-width: 34rem; margin: 0 auto; padding: 0 1.25rem 6rem; overflow-wrap: break-word; }
header { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--rule); padding: 0.5rem 0; }
header nav { margin: 0; display: flex; flex-wrap: wrap; gap: 0 0.9rem; font-size: 0.8rem; }
@media (max-width: 26rem) { header nav { gap: 0; font-size: 0.7rem; } header a:not([title], .skip) { margin-left: 0.55rem; } }
header a { text-decoration: none; padding: 0.1rem 0; min-width: 24px; text-align: center; }
header a[title] { color: var(--rubric); }
.skip { position: absolute; left: -100vw; background: var(--paper); }
.skip:focus { left: 0; }
section, nav, search { margin: 0 0 4.65rem; }
p, ul, ol, dl, blockquote { margin: 0 0 0.775rem; padding: 0; }
p { text-wrap: pretty; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 0.06em; text-decoration-color: var(--faded); text-underline-offset: 0.18em; }
a:hover { color: var(--rubric); text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--rubric); outline-offset: 2px; }
section { isolation: isolate; }
:is(p, li, dt, h1, h2):is(:target, :has(:target)) { position: relative; }
:is(p, li, dt, h1, h2):is(:target, :has(:target))::before { content: ""; position: absolute; z-index: -1; inset: -0.2rem -0.4rem; background: var(--tint); }
p:target .number, li:target .number, mark { color: var(--rubric); }
mark { background: var(--tint); }
::highlight(found) { color: var(--rubric); text-decoration: underline 0.1em; }
h1, h2, h3 { font-weight: 400; text-wrap: balance; line-height: 1.3; }
h1 { font-size: clamp(1.5rem, 7vw, 2rem); margin: 0 0 1.55rem; letter-spacing: 0.07em; }
h2 { font-size: 2rem; line-height: 1.2; margin: 0 0 1.55rem; }
h3 { font-size: 1.2rem; margin: 2.3rem 0 0.775rem; }
:is(.notes, .cross-references) :is(h2, h3), .kind { font-size: 0.8rem; font-variant-caps: all-small-caps; letter-spacing: 0.06em; color: var(--faded); margin: 1.55rem 0 0.4rem; }
article h2 { font-size: 1.2rem; line-height: 1.35; font-variant-caps: all-small-caps; letter-spacing: 0.05em; margin-top: 0; }
.telegram-number { color: var(--rubric); }
.summary { font-size: 0.8rem; line-height: 1.5; color: var(--faded); border-top: 1px solid var(--rule); padding-top: 3rem; margin-bottom: 2.3rem; }
.summary .kind { display: block; margin: 0; }
article p { margin: 0; text-indent: 1.5em; }
article :is(.salutation, .salutation + p, h2 + p, .closing, .kind, .kind + p, .dateline, .signed) { text-indent: 0; }
.number { position: relative; font-size: 0.7rem; color: var(--faded); text-decoration: none; margin-right: 0.6em; font-variant-numeric: lining-nums; }
article .salutation { margin-bottom: 0.775rem; }
.bullets { list-style: none; padding-left: 1.5rem; }
.bullets li { text-indent: -1em; margin: 0 0 0.4rem; }
blockquote { margin: 0.775rem 0; padding-left: 1.5rem; border-left: 1px solid var(--rule); }
article .kind { margin: 0; }
article .closing { margin-top: 0.775rem; }
article :is(.dateline, .signed) { text-align: end; }
article .dateline { margin-top: 1.55rem; }
:is(.signed, .caps) { font-variant-caps: all-small-caps; letter-spacing: 0.08em; }
[href^="#name-"] { text-decoration-color: transparent; }
.reference[data-certainty="probable"] { text-decoration-style: dashed; }
[data-editorial] { -webkit-user-select: none; user-select: none; }
[data-editorial]::before { content: attr(data-editorial); }
[class$="-mark"] { font-size: 0.7em; line-height: 0; vertical-align: super; font-variant-caps: normal; letter-spacing: normal; }
[class$="-mark"] a { text-decoration: none; }
:is(.signed, #front) [class$="-mark"] a { padding: 0.7em 1.8em 0.7em 0.15em; margin-right: -1.65em; }
[class$="-mark"] + [class$="-mark"] { margin-left: 0.2em; }
:is(.notes, .cross-references) { font-size: 0.85rem; line-height: 1.45; margin: 2.3rem 0 0; }
:is(.notes ol, .cross-references ul) { list-style: none; }
:is(.notes, .cross-references) li { margin: 0 0 0.5rem; }
.notes .kind { display: none; }
.back { margin-right: 0.3em; color: var(--rubric); }
.held, [href^="#name-"] { white-space: nowrap; }
@media (max-width: 20rem) { .held, [href^="#name-"] { white-space: normal; } }
:lang(zh) { word-break: keep-all; }
cite { font-style: normal; }
#front { text-align: center; margin: 3rem 0; }
main > p { text-align: center; text-wrap: balance; font-size: 0.8rem; margin-top: 0.8rem; }
#front p { margin: 0; text-wrap: balance; }
#front > :is(div, h1) { margin: 0 0 2.3rem; }
#front h1 > span { display: block; max-width: 11.75em; margin: 0 auto; }
[data-role="title"], [data-role="subtitle"], [data-role="half-title"] { letter-spacing: 0.07em; text-wrap: balance; }
[data-role="subtitle"], [data-role="half-title"] { font-variant-caps: all-small-caps; }
nav li { margin: 0 0 0.4rem; }
search label { font-size: 0.85rem; color: var(--faded); }
search form > label { display: block; }
search input { width: 100%; font: inherit; color: inherit; background: none; border: 0; border-bottom: 1px solid var(--faded); padding: 0.4rem 0; }
search .field { display: flex; gap: 1rem; align-items: baseline; }
search .choices { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0.4rem 0; }
search select, search button { font: inherit; font-size: 0.85rem; color: inherit; background: var(--paper); border: 0; border-bottom: 1px solid var(--faded); }
search .report { font-size: 0.85rem; color: var(--faded); margin: 0.4rem 0; }
search .report .count, search .report .answer { font-size: 1rem; color: inherit; }
search .results { max-height: 60vh; overflow-y: auto; font-size: 0.9rem; }
search .results section { margin: 0 0 1.55rem; }
search .results :is(h2, .lacks) { font-size: 0.85rem; margin: 0 0 0.3rem; }
search .results h2 { color: var(--rubric); }
search .results :is(.quiet, .place) { color: var(--faded); margin-right: 0.4rem; }
search .results .quiet { margin-left: 0.4rem; }
search .results [data-kind="front"] .place { margin: 0; }
nav ul, search ol { list-style: none; }
search li { margin: 0 0 0.6rem; }
search li a { color: inherit; text-decoration: none; }
.lines { --place: 5.25rem; }
@media (max-width: 33rem) { .lines { --place: 2.75rem; } }
search .lines a { display: block; white-space: nowrap; }
search .lines :is(.place, .before, .after) { display: inline-block; vertical-align: top; overflow: hidden; white-space: pre; }
search .results .lines .place { width: var(--place); margin: 0; text-overflow: ellipsis; }
.lines .before { width: calc((100% - var(--place)) * 0.45); text-align: end; }
.lines .after { width: calc((100% - var(--place)) * 0.55); }
.lines .side { display: inline-block; }
search .place.number > [aria-hidden]::before { content: '¶'; }
search [hidden] { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
dt { margin-top: 1rem; }
dd { margin: 0 0 0 1.25rem; font-size: 0.9rem; }
dd p { margin: 0; }
.entry { padding-left: 1.25rem; text-indent: -1.25rem; }
code { font-family: inherit; overflow-wrap: anywhere; }
code, .lining { font-variant-numeric: lining-nums; }
@media (min-width: 48rem) {
  article .number { position: absolute; translate: calc(-100% - 0.75rem) 0.35em; margin: 0; text-indent: 0; }
  article p .number { left: 0; }
  article p { position: relative; }
  article blockquote .number { translate: calc(-100% - 2.25rem) 0.35em; }
  article { position: relative; }
}
@media print {
  @page { size: A5; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page); font: 8.5pt "Edition Serif", serif; } }
  @page :first { @bottom-center { content: none; } }
  :root { color-scheme: light; --paper: #fff; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  header, nav, search, main > p { display: none; }
  section { break-before: page; margin: 0; }
  section:first-of-type { break-before: auto; }
  h2, h3, dt { break-after: avoid; }
  .closing, .dateline { break-after: avoid; }
  .closing, .dateline, .signed { break-before: avoid; }
  ::highlight(found) { color: inherit; text-decoration: none; }
  .notes { font-size: 8pt; }
  a { text-decoration-color: transparent; }
  p, li { orphans: 2; widows: 2; }
}
`.trim();
