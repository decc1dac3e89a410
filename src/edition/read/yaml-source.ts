import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, Scalar, visit, type Document } from 'yaml';
import { z } from 'zod';
import { reportProblem } from '../../markdown/problem.ts';
import { pointAt } from './decode-content.ts';
import { didYouMean } from './checks/nearest.ts';
import type { Piece } from './shift-places.ts';

export type YamlPath = readonly (string | number)[];

/** A piece of YAML in a content file, read and checked, with the places of its values. */
export interface YamlSource<Value> {
  value: Value;
  /** Where a value stands; the whole piece where there is none at the path. */
  placeOf: (path: YamlPath) => Position;
  /** Where the pieces of a text value stand in the file, in order; YAML may write one line of a value on several. */
  piecesOf: (path: YamlPath) => Piece[];
}

/**
 * Reads YAML by a schema. Anchors, aliases and tags are refused: content has no
 * use for them, and they let a small file unfold into a huge one.
 * @param start UTF-16 offset in the file at which `text` begins.
 * @returns null where there are problems; all are reported on the file.
 */
export function readYaml<Schema extends z.ZodType>(file: VFile, schema: Schema, text: string, start: number): YamlSource<z.output<Schema>> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false });
  const shift = pointAt(String(file), start).line - 1;
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + shift, column: col, offset: start + offset };
  };
  const span = ([from, to]: readonly number[]): Position => ({ start: point(from ?? 0), end: point(to ?? from ?? 0) });
  for (const error of document.errors) {
    reportProblem(file, span(error.pos), 'yaml', `This is not valid YAML: ${error.message}`);
  }
  const refused: Position[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) refused.push(span(node.range ?? [0]));
    },
  });
  for (const place of refused) reportProblem(file, place, 'yaml', 'Anchors, aliases and tags have no place in content. Write the value out.');
  if (refused.length > 0 || document.errors.length > 0) return null;

  const placeOf = (path: YamlPath) => span(rangeOf(document, path));
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(file, issue, document, span, schema);
    return null;
  }
  return { value: result.data, placeOf, piecesOf: (path) => piecesIn(text, document, path, point) };
}

function reportIssue(file: VFile, issue: z.core.$ZodIssue, document: Document, span: (range: readonly number[]) => Position, schema: z.ZodType): void {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const key = path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    for (const unknown of issue.keys) {
      reportProblem(file, span(rangeOfKey(document, path, unknown)), 'unknown-key', `The key “${unknown}” is not known here.${didYouMean(unknown, known)} Take it away or correct it.`);
    }
    return;
  }
  const missing = document.getIn(path) === undefined;
  const reason = missing ? `The key “${key}” is missing. Add it.` : `“${key}” is ${shown(document.getIn(path))}: ${issue.message}.`;
  reportProblem(file, span(rangeOf(document, path)), missing ? 'missing-key' : 'wrong-value', reason);
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
  return isCollection(value) ? (isMap(value) ? 'a mapping' : 'a list') : JSON.stringify(value);
}

/** The range of the value at a path, or of the nearest value around it. */
function rangeOf(document: Document, path: YamlPath): readonly number[] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return length === path.length ? node.range : [node.range[0]];
  }
  return [0];
}

function rangeOfKey(document: Document, path: YamlPath, key: string): readonly number[] {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range : rangeOf(document, path);
}

function piecesIn(text: string, document: Document, path: YamlPath, point: (offset: number) => Point): Piece[] {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return [{ line: 1, column: 1, at: point(0) }];
  const pieces: Piece[] = [];
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  let read = 0;
  for (const { index, 0: words } of text.slice(node.range[0], node.range[1]).matchAll(/[^\n]+/gu)) {
    // The line as written: without the indentation that YAML takes away, or its quotation mark.
    const written = words.trim().replace(/^["']|["']$/gu, '');
    const found = written === '' ? -1 : node.value.indexOf(written, read);
    if (found === -1 || (isBlock && index === 0)) continue;
    const before = node.value.slice(0, found).split('\n');
    pieces.push({ line: before.length, column: (before.at(-1) ?? '').length + 1, at: point(node.range[0] + index + words.indexOf(written)) });
    read = found + written.length;
  }
  return pieces.length > 0 ? pieces : [{ line: 1, column: 1, at: point(node.range[0]) }];
}
