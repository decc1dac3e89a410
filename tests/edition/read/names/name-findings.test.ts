import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { nameFindings, overrideFindings, reportFindings, unprintedForms } from '../../../../src/edition/read/names/name-findings.ts';
import type { Inline } from '../../../../src/edition/nodes.ts';
import { namesSchema } from '../../../../src/edition/read/schemas.ts';
import { readYaml } from '../../../../src/edition/read/yaml-source.ts';

function listOf(yaml: string) {
  const file = new VFile({ path: 'names.yaml', value: yaml });
  const list = readYaml(file, namesSchema, yaml, 0);
  if (!list) throw new Error(file.messages.join('\n'));
  return list;
}

const entry = (id: string, rest: string) => `  - { id: ${id}, kind: person, label: ${id}, ${rest} }`;
const namesOf = (...entries: string[]) => listOf(['names:', ...entries].join('\n'));
const told = (findings: ReturnType<typeof nameFindings>) => findings.map(({ place, rule, forbids }) => `${place?.start.line}:${place?.start.column} ${rule}${forbids ? '' : ' (doubt)'}`);

describe('names.yaml', () => {
  test('entries that agree have nothing to tell', () => {
    expect(nameFindings(namesOf(entry('a', 'printed: [Ann, Annie]'), entry('b', 'printed: [Bob], see: [a]'), entry('c', 'see: [a, b]')))).toEqual([]);
  });

  test('a form of two names is told at the second', () => {
    const findings = nameFindings(namesOf(entry('a', 'printed: [Ann]'), entry('b', 'printed: [Bob, Ann]')));
    expect(told(findings)).toEqual(['3:53 form-of-two-names']);
    expect(findings[0]?.reason).toContain('“Ann” is a printed form of “b” and of “a”');
  });

  test('forms that are the same in full capitals are one form', () => {
    expect(told(nameFindings(namesOf(entry('a', 'printed: [Pla]'), entry('b', 'printed: [PLA]'))))).toEqual(['3:48 form-of-two-names']);
  });

  test('“see” that leads nowhere is told with what may be meant', () => {
    const [finding] = nameFindings(namesOf(entry('kuomintang', 'printed: [K]'), entry('b', 'see: [kuomintan]')));
    expect(finding).toMatchObject({ rule: 'unknown-name', forbids: true, place: { start: { line: 3 } } });
    expect(finding?.reason).toContain('Did you mean “kuomintang”?');
  });

  test('each circle of “see” is told once, with its way', () => {
    const findings = nameFindings(namesOf(entry('x', 'see: [a]'), entry('a', 'see: [b]'), entry('b', 'see: [c, d]'), entry('c', 'see: [a]'), entry('d', 'see: [d]')));
    expect(findings.map(({ reason }) => /circle: (.*?)\. /u.exec(reason)?.[1])).toEqual(['a → b → c → a', 'd → d']);
    expect(findings.map(({ place }) => place?.start.line)).toEqual([3, 6]);
  });
});

describe('names marked by hand', () => {
  const marked = (name: string, value: string): Inline => ({
    type: 'mention', name, children: [{ type: 'text', value }],
    position: { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } },
  });
  const known = new Set(['mao', 'stalin']);

  test('a key that no entry has, also inside a cross-reference', () => {
    const findings = overrideFindings([{
      type: 'crossReference', id: 't1-r1', targets: [], certainty: 'certain', remark: null, children: [{ type: 'mention', name: 'moa', children: [{ type: 'text', value: 'he' }] }],
    }, marked('stali', 'him')], known);
    expect(told(findings)).toEqual(['undefined:undefined unknown-name', '7:3 unknown-name']);
    expect(findings[0]?.reason).toContain('Did you mean “mao”?');
  });

  test('a mark without words', () => {
    expect(told(overrideFindings([marked('mao', ' ')], known))).toEqual(['7:3 mention-without-words']);
  });

  test('known keys and forbidden matches have nothing to tell', () => {
    expect(overrideFindings([marked('mao', 'the Chairman'), marked('', 'Mao')], known)).toEqual([]);
  });
});

test('a printed form that the text does not contain is a doubt at its place', () => {
  const list = namesOf(entry('a', 'printed: [Ann, Annie]'), entry('b', 'printed: [Bob]'));
  const findings = unprintedForms(list, [{ name: 'a', words: 'ANN' }, { name: 'a', words: 'Bob' }]);
  expect(told(findings)).toEqual(['2:53 form-not-printed (doubt)', '3:48 form-not-printed (doubt)']);
});

test('what cannot be seen in a form that is not printed is named', () => {
  const [finding] = unprintedForms(namesOf(entry('a', 'printed: ["An\\u200bn"]')), []);
  expect(finding?.reason).toContain('“An\u200bn” (\u200b U+200B)');
});

test('findings become messages of the file, and only problems are fatal', () => {
  const file = new VFile({ path: 'names.yaml' });
  const place = { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } };
  reportFindings(file, [{ place, rule: 'see-circle', reason: 'Wrong.', forbids: true }, { place, rule: 'form-not-printed', reason: 'Odd.', forbids: false }]);
  expect(file.messages.map(({ line, column, ruleId, fatal }) => ({ line, column, ruleId, fatal }))).toEqual([
    { line: 2, column: 5, ruleId: 'see-circle', fatal: true }, { line: 2, column: 5, ruleId: 'form-not-printed', fatal: false },
  ]);
});
