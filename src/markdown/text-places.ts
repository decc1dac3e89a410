import type { Text } from 'mdast';
import type { Point, Position } from 'unist';

type Words = Pick<Text, 'value' | 'position'>;

/**
 * The place of a part of a text node. Where the Markdown has escapes, the node's
 * length is not that of its source, and the place is that of the whole node.
 * @param start UTF-16 offset in the node's value.
 * @param end exclusive.
 */
export function placeOfPart(node: Words, start: number, end: number): Position | undefined {
  const { position, value } = node;
  if (!position) return undefined;
  if (position.start.line === position.end.line) {
    const isPlain = position.end.column - position.start.column === value.length;
    return isPlain ? { start: onSameLine(position.start, start), end: onSameLine(position.start, end) } : position;
  }
  return { start: pointIn(value, position.start, start), end: pointIn(value, position.start, end) };
}

function onSameLine({ line, column, offset }: Point, by: number): Point {
  return offset === undefined ? { line, column: column + by } : { line, column: column + by, offset: offset + by };
}

function pointIn(value: string, start: Point, offset: number): Point {
  const before = value.slice(0, offset);
  const lineBreak = before.lastIndexOf('\n');
  const line = start.line + before.split('\n').length - 1;
  const column = lineBreak === -1 ? start.column + offset : offset - lineBreak;
  return start.offset === undefined ? { line, column } : { line, column, offset: start.offset + offset };
}

/** A text node for a part of another, at its place. */
export function partOf(node: Words, start: number, end: number): Text {
  const position = placeOfPart(node, start, end);
  return { type: 'text', value: node.value.slice(start, end), ...(position && { position }) };
}
