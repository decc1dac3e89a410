/** Which of the oldest browsers know a feature, by the table of MDN (browser-compat-data). */
import bcd, { type BrowserName, type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data/forLegacyNode';
import { oldestBrowsers } from '../../../src/site/oldest-browsers.ts';

/** A browser of the oldest that get the design, as bundlers name it: `chrome105`. */
export type Target = (typeof oldestBrowsers)[number];

/** A feature by its keys in the table: `css`, `properties`, `text-wrap`, `pretty`. */
export type Feature = readonly string[];

const browsers: Readonly<Record<string, BrowserName>> = { chrome: 'chrome', firefox: 'firefox', safari: 'safari', ios: 'safari_ios' };

/** What the table has of a feature; undefined where it has none. */
export function entryOf(feature: Feature): Identifier | undefined {
  const tables: Readonly<Record<string, Identifier>> = { api: bcd.api, css: bcd.css, javascript: bcd.javascript };
  const [first = '', ...keys] = feature;
  return keys.reduce<Identifier | undefined>((entry, key) => (entry && Object.hasOwn(entry, key) ? entry[key] : undefined), tables[first]);
}

/** The browsers that do not know a feature; none where the table says nothing of it. */
export function lacking(feature: Feature): Target[] {
  const statement = entryOf(feature)?.__compat;
  return statement === undefined ? [] : oldestBrowsers.filter((target) => !knows(target, statement));
}

function knows(target: Target, { support }: CompatStatement): boolean {
  const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/u.exec(target) ?? [];
  const browser = browsers[name];
  if (browser === undefined) throw new Error(`The table has no browser for ${target}`);
  const said = support[browser];
  return said === undefined || [said].flat().some((statement) => holds(statement, version));
}

/** Whether a browser of this version has the feature under its own name and without a setting. */
function holds({ version_added: added, version_removed: removed, prefix, alternative_name: otherName, flags }: SimpleSupportStatement, version: string): boolean {
  if (added === false || added === 'preview' || prefix !== undefined || otherName !== undefined || flags !== undefined) return false;
  return !isLater(added, version) && (removed === undefined || isLater(removed, version));
}

function isLater(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number));
  const at = parts?.findIndex((part, index) => part !== (others?.[index] ?? 0)) ?? -1;
  return (parts?.[at] ?? 0) > (others?.[at] ?? 0);
}
