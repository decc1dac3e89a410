import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { rules } from '../../src/markdown/rules.ts';

test('every rule that is explained is enforced somewhere, in the order of the alphabet', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'rules.ts').map((entry) => join(entry.parentPath, entry.name));
  const strings = new Set<string>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node)) strings.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  }
  const names = Object.keys(rules);
  expect(names.filter((name) => !strings.has(name))).toEqual([]);
  expect(names).toEqual([...names].sort());
});
