import { describe, expect, test } from 'vitest';
import { harmless } from './oldest-browsers/harmless.ts';
import { lacksOfScripts } from './oldest-browsers/script-features.ts';
import { shippedCode } from './oldest-browsers/shipped.ts';
import { type Lack, lacksOfSheet } from './oldest-browsers/style-features.ts';

const told = ({ feature, targets }: Lack) => `${feature}: ${targets.join(', ')}`;

test('no style and no script of the site needs what the oldest browsers do not know', () => {
  const { sheets, scripts } = shippedCode();
  expect(sheets.length).toBeGreaterThan(5);
  expect(scripts.length).toBeGreaterThan(5);
  const lacks = [...sheets.flatMap(lacksOfSheet), ...lacksOfScripts(scripts)];
  expect(new Set(lacks.filter(({ feature }) => harmless[feature] === undefined).map(told))).toEqual(new Set());
  // What is no longer used is no longer excused.
  expect(new Set(lacks.map(({ feature }) => feature))).toEqual(new Set(Object.keys(harmless)));
});

describe('what is newer is found', () => {
  test.each([
    ['a rule', '@starting-style { p { opacity: 0 } }', 'css.at-rules.starting-style'],
    ['nesting', 'p { & a { color: red } }', 'css.selectors.nesting'],
    ['a property', 'p { anchor-name: --p }', 'css.properties.anchor-name'],
    ['a value', 'p { text-align: match-parent; float: inline-end }', 'css.properties.float.inline-end'],
    ['a function', 'p { color: light-dark(red, blue) }', 'css.types.color.light-dark'],
    ['a function in a custom property', ':root { --paper: light-dark(red, blue) }', 'css.types.color.light-dark'],
    ['a unit', 'p { block-size: 2rlh }', 'css.types.length.rlh'],
    ['a selector', 'p:has(a) { color: red }', 'css.selectors.has'],
    ['a selector that spoils another', 'p:hover, p:has(a) { color: red }', 'css.selectors.has beside other selectors'],
    ['a condition', '@media (scripting: none) { p { color: red } }', 'css.at-rules.media.scripting'],
    ['what another condition does not ask for', '@supports (display: grid) { p { anchor-name: --p } }', 'css.properties.anchor-name'],
    ['what stands where a condition does not hold', '@supports not (anchor-name: --p) { p { anchor-name: --p } }', 'css.properties.anchor-name'],
  ])('in a sheet: %s', (_, sheet, feature) => {
    expect(lacksOfSheet(sheet).map((lack) => lack.feature)).toContain(feature);
  });

  test.each([
    ['a static method', 'await Array.fromAsync([])', 'javascript.builtins.Array.fromAsync'],
    ['a method of a map', 'Map.groupBy([], String)', 'javascript.builtins.Map.groupBy'],
    ['a method of anything', 'let a = f(); a.toWellFormed()', 'javascript.builtins.String.toWellFormed'],
    ['a method of an iterator', 'let a = f(); a.values().map(String)', 'javascript.builtins.Iterator.map'],
    ['an object', 'new Temporal.PlainDate(1949, 1, 10)', 'javascript.builtins.Temporal'],
    ['a member of the page', 'document.startViewTransition()', 'api.Document.startViewTransition'],
    ['an event', 'addEventListener("scrollend", f)', 'api.Document.scrollend_event'],
    ['a selector', 'document.querySelector("p:has(a)")', 'css.selectors.has'],
  ])('in a script: %s', (_, script, feature) => {
    expect(lacksOfScripts([script]).flatMap((lack) => lack.feature.split(' '))).toContain(feature);
  });

  test.each([
    ['a flag of a pattern', '/a/v.test("a")'],
    ['a modifier of a pattern', '/(?i:a)/.test("a")'],
    ['a declaration', '{ using a = f(); }'],
    ['an import of data', 'import a from "./a.json" with { type: "json" }'],
  ])('grammar: %s', (_, script) => {
    expect(() => lacksOfScripts([script])).toThrow(SyntaxError);
  });

  test('nesting without a sign', () => {
    expect(() => lacksOfSheet('p { a { color: red } }')).toThrow(SyntaxError);
  });

  test.each([
    ['asked for before', '@supports (anchor-name: --p) { p { anchor-name: --p } }'],
    ['behind another of its kind', 'p { block-size: 2rem; block-size: 2rlh }'],
    ['behind a prefix', 'p { -webkit-hyphens: auto; hyphens: auto }'],
    ['in a rule that only newer browsers read', '@supports selector(:has(a)) { @supports (anchor-name: --p) { p { anchor-name: --p } } }'],
  ])('but not in a sheet where it stands %s', (_, sheet) => {
    expect(lacksOfSheet(sheet).map(told)).toEqual([]);
  });

  test.each([
    ['that asks before', 'if ("scheduler" in self) scheduler.postTask(f); a.toWellFormed?.()'],
    ['where an array has what an iterator lacks', 'Object.entries({}).find(f); [...new Map().values()].map(f)'],
    ['of things of its own', 'let a = { toWellFormed: f }; a.toWellFormed()'],
  ])('but not in a script %s', (_, script) => {
    expect(lacksOfScripts([script]).map(told)).toEqual([]);
  });
});
