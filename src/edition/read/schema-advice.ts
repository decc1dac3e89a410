/** What an editor is told of a value that the schema of its file does not allow. */
import { isMap, isSeq, type Document } from 'yaml';
import { z } from 'zod';
import { nearest } from './checks/nearest.ts';

/** Keys, and places in lists from 0, from the outermost to the innermost. */
export type YamlPath = readonly (string | number)[];

/** A fault of a value in an editor's words. */
export interface SchemaFault {
  /** Where the value stands, or the nearest value around it. */
  path: YamlPath;
  /** A key of the mapping at the path, where the fault is the key itself. */
  key: string | null;
  rule: 'unknown-key' | 'missing-key' | 'wrong-value';
  reason: string;
}

const expectations: Readonly<Record<string, string>> = {
  array: 'expected a list, written in brackets [ ] or with “- ” on each line',
  object: 'expected keys with values, “key: value”', record: 'expected keys with values, “key: value”',
  string: 'expected a text in quotation marks', number: 'expected a number', int: 'expected a whole number', boolean: 'expected true or false',
};

/** All faults in the order in which the schema finds them; a key that is missing because it is misspelt is told once. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], document: Document, schema: z.ZodType): SchemaFault[] {
  const misspelt = new Set<string>();
  const faults = issues.flatMap((issue): SchemaFault[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    return issue.keys.map((key) => {
      const meant = nearest(key, keysAt(schema, path));
      if (meant !== null) misspelt.add([...path, meant].join('\n'));
      return { path, key, rule: 'unknown-key', reason: `The key “${key}” is not known here.${meant === null ? '' : ` Did you mean “${meant}”?`} Take it away or correct it.` };
    });
  });
  const values = issues.filter(({ code }) => code !== 'unrecognized_keys');
  const isThere = (issue: z.core.$ZodIssue) => document.getIn(pathOf(issue)) !== undefined;
  const missing = values.filter((issue) => !isThere(issue) && !misspelt.has(pathOf(issue).join('\n')));
  return [
    ...faults,
    ...[...Map.groupBy(missing, (issue) => pathOf(issue).slice(0, -1).join('\n')).values()].map(missingKeys),
    ...values.filter(isThere).map((issue) => wrongValue(issue, document)),
  ];
}

function wrongValue(issue: z.core.$ZodIssue, document: Document): SchemaFault {
  const path = pathOf(issue);
  const name = nameOf(path);
  const value: unknown = document.getIn(path);
  const what = isMap(value) && issue.code === 'custom' ? `In this entry of “${name}”` : `${name === '' ? 'The file' : `“${name}”`} is ${shown(value)}`;
  return { path, key: null, rule: 'wrong-value', reason: `${what}: ${expectedBy(issue)}. Correct it.` };
}

/** The keys that one mapping lacks are told once. */
function missingKeys(issues: readonly z.core.$ZodIssue[]): SchemaFault {
  const names = issues.map((issue) => `“${nameOf(pathOf(issue))}”`);
  const reason = names.length === 1 ? `The key ${names.join()} is missing. Add it.` : `The keys ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are missing. Add them.`;
  return { path: issues[0] ? pathOf(issues[0]) : [], key: null, rule: 'missing-key', reason };
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return `${issue.issues[0]?.message ?? 'expected another key'} as the key`;
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return issue.code === 'invalid_type' ? expectations[issue.expected] ?? `expected ${issue.expected}` : 'expected another value';
}

/** A path as an editor reads it: what stands within its last entry of a list. */
function nameOf(path: YamlPath): string {
  const last = path.findLastIndex((part) => typeof part === 'number');
  return path.slice(last === path.length - 1 ? path.findLastIndex((part) => typeof part === 'string') : last + 1).filter((part) => typeof part === 'string').join('.');
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

/** The keys that a schema knows at a path. */
function keysAt(schema: unknown, path: YamlPath): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return keysAt(schema.unwrap(), path);
  const [part, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return part === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[part], rest);
}

function shown(value: unknown): string {
  if (isMap(value)) return 'a mapping of keys';
  if (isSeq(value)) return 'a list';
  return value === null ? 'empty' : JSON.stringify(value);
}
