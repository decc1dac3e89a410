import { beforeAll, describe, expect, test } from 'vitest';
import { Chance } from '../../scripts/synthetic/chance.ts';
import { buildEdition } from '../../src/edition/read/build-edition.ts';
import type { ContentFile } from '../../src/edition/read/read-content.ts';
import { ownContent } from './content.ts';
import { blockKinds } from './mutations/blocks.ts';
import { characterKinds } from './mutations/characters.ts';
import { frontmatterKinds } from './mutations/frontmatter.ts';
import type { Kind } from './mutations/mutation.ts';
import { fileKinds, referenceKinds } from './mutations/references.ts';
import { runsOfFront, runsOfTelegram } from './mutations/runs.ts';

const seed = 1949;
const telegramKinds = [...characterKinds(runsOfTelegram), ...blockKinds, ...frontmatterKinds, ...referenceKinds, ...fileKinds];
const editionKinds = [...characterKinds(runsOfFront), ...referenceKinds.filter(({ name }) => name.includes('unknown source')), ...fileKinds];

/** How often a mutation really happened, over all kinds and files. */
let happened = 0;
let contents: ContentFile[] = [];
beforeAll(async () => {
  contents = await ownContent();
});

/** Spoils a file, and tells at which lines of it the editor is sent, with what was expected; null where there is nothing to spoil. */
function judge(path: string, kind: Kind, salt: number) {
  const file = contents.find((each) => each.path === path);
  if (file === undefined) throw new Error(`The content has no file ${path}`);
  const text = new TextDecoder().decode(file.bytes);
  const spoilt = kind.spoil(text, new Chance(seed + salt));
  if (spoilt === null) return null;
  const bytes = typeof spoilt.text === 'string' ? new TextEncoder().encode(spoilt.text) : spoilt.text;
  expect(Buffer.from(bytes).equals(file.bytes)).toBe(false);
  const { edition, files } = buildEdition(contents.map((each) => (each === file ? { path, bytes } : each)));
  const told = files.flatMap((each) => each.messages.filter(({ fatal }) => fatal === true).map((message) => ({
    path: each.path, line: message.line, column: message.column, reason: message.reason,
  })));
  return { published: edition !== null, told, expected: spoilt.lines };
}

function telegramPaths(): string[] {
  return contents.map(({ path }) => path).filter((path) => path.startsWith('telegrams/'));
}

function expectDetected(path: string, kind: Kind, salt: number): void {
  const judged = judge(path, kind, salt);
  if (judged === null) return;
  happened += 1;
  const { published, told, expected } = judged;
  expect(published, `${path} is published although ${kind.name}`).toBe(false);
  expect(told, `${path}: ${kind.name}, expected at line ${expected.join(' or ')}`).toContainEqual(
    expect.objectContaining({ path, line: expect.toSatisfy((line: unknown) => expected.some((each) => each === line)), column: expect.any(Number) }),
  );
}

describe('whatever spoils a telegram is told with its file and line', () => {
  test.each(telegramKinds)('$name', (kind) => {
    telegramPaths().forEach((path, index) => expectDetected(path, kind, index * 1000 + telegramKinds.indexOf(kind)));
  });
});

describe('whatever spoils the front matter is told with its file and line', () => {
  test.each(editionKinds)('$name', (kind) => {
    for (let round = 0; round < 3; round += 1) expectDetected('edition.yaml', kind, 10_000 + round * 100 + editionKinds.indexOf(kind));
  });
});

test('at least two hundred mutations happened', () => {
  expect(happened).toBeGreaterThanOrEqual(200);
});
