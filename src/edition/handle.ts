import type { Handler } from './nodes.ts';

/** Makes an output of a node by the handler for its type. */
export function handle<Node extends { type: string }, Result, Context>(
  handlers: Readonly<Record<Node['type'], Handler<Node, Result, Context>>>, node: Node, context: Context,
): Result {
  const type: Node['type'] = node.type;
  return handlers[type](node, context);
}
