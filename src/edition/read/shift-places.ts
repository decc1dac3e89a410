import type { Node, Point } from 'unist';
import { visit } from 'unist-util-visit';

/** A piece of a text value that stands on one line of its file. */
export interface Piece {
  /** Where it begins in the value, from 1. */
  line: number;
  column: number;
  /** Where it begins in the file. */
  at: Point;
}

/**
 * Moves the places of a tree that was read from a value of YAML to where the
 * value stands in its file.
 * @param pieces of the value, in order.
 */
export function shiftPlaces(tree: Node, pieces: readonly Piece[]): void {
  const shifted = ({ line, column }: Point): Point => {
    const piece = pieces.findLast((each) => each.line < line || (each.line === line && each.column <= column)) ?? pieces[0];
    if (!piece) return { line, column };
    const beyond = piece.line === line ? column - piece.column : 0;
    const at = { line: piece.at.line, column: piece.at.column + beyond };
    return piece.at.offset === undefined ? at : { ...at, offset: piece.at.offset + beyond };
  };
  visit(tree, (node) => {
    if (node.position) node.position = { start: shifted(node.position.start), end: shifted(node.position.end) };
  });
}
