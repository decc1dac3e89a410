import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, Scalar, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { reportProblem } from '../../markdown/problem.ts';
import { pointAt } from './decode-content.ts';
import { schemaFaults, type YamlPath } from './schema-advice.ts';
import { firstFault } from './yaml-advice.ts';
import type { Piece } from './shift-places.ts';

export type { YamlPath };

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
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, stringKeys: true, prettyErrors: false, logLevel: 'error' });
  const shift = pointAt(String(file), start).line - 1;
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + shift, column: col, offset: start + offset };
  };
  const span = ([from, to]: readonly number[]): Position => ({ start: point(from ?? 0), end: point(to ?? from ?? 0) });
  const fault = firstFault(document.errors, text);
  const refused: Position[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) refused.push(span(node.range ?? [0]));
    },
  });
  for (const place of refused) reportProblem(file, place, 'yaml', 'Anchors, aliases and tags have no place in content. Write the value out.');
  if (fault && refused.length === 0) reportProblem(file, span([fault.from, fault.to]), 'yaml', fault.reason);
  if (fault || refused.length > 0) return null;
  if (document.contents === null) {
    reportProblem(file, span([0]), 'empty-file', 'Nothing stands here but comments and blank lines. Write its keys and values, or restore the file.');
    return null;
  }

  const placeOf = (path: YamlPath) => span(rangeOf(document, path));
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    for (const { path, key, rule, reason } of schemaFaults(result.error.issues, document, schema)) {
      reportProblem(file, span(key === null ? rangeOf(document, path) : rangeOfKey(document, path, key)), rule, reason);
    }
    return null;
  }
  return { value: result.data, placeOf, piecesOf: (path) => piecesIn(text, document, path, point) };
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
