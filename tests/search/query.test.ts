import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/query/query.ts';

const parts = (text: string) => parseQuery(text).parts.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('parseQuery', () => {
  it.each([
    ['"war criminals"'], ['“war criminals”'], ['„war criminals“'], ['„war criminals”'], ['«war criminals»'], ['»war criminals«'],
    ['‹war criminals›'], ['‟war criminals”'], ['＂war criminals＂'], ['「war criminals」'], ['\'war criminals\''], ['‘war criminals’'],
    ['‚war criminals‘'], ['”war criminals”'], ['"war criminals”'], ['"war criminals'],
  ])('reads %s as one phrase', (query) => {
    expect(parts(query)).toEqual(['phrase: war criminals']);
  });

  it('reads several phrases with words between them', () => {
    expect(parts('peace "war criminals" and „trump cards“ ‘at once’')).toEqual([
      'words: peace', 'phrase: war criminals', 'words: and', 'phrase: trump cards', 'phrase: at once',
    ]);
  });

  it.each([
    ['"the pseudonym „Fillipov“"', ['phrase: the pseudonym „Fillipov“']],
    ['"the "peace" campaign" of', ['phrase: the "peace" campaign', 'words: of']],
    ['“war“ “peace”', ['phrase: war', 'phrase: peace']],
    ['war" criminals', ['words: war', 'phrase: criminals']],
    ['" war "', ['phrase: war']],
  ])('knows where the phrases of %s end', (query, expected) => {
    expect(parts(query)).toEqual(expected);
  });

  it.each([
    ['People‘s Liberation Army', ['words: People‘s Liberation Army']],
    ['Nankingists‘ proposal', ['words: Nankingists‘ proposal']],
    ['the parties\' army', ['words: the parties\' army']],
    ['\'the parties\' army\'', ['phrase: the parties\' army']],
    ['‘the Kuomintang‘s power’ lost', ['phrase: the Kuomintang‘s power', 'words: lost']],
    ['"the Nankingists‘ proposal"', ['phrase: the Nankingists‘ proposal']],
  ])('tells apostrophes from quotation marks in %s', (query, expected) => {
    expect(parts(query)).toEqual(expected);
  });

  it.each(['', ' ', '"', '""', '“”', '?!', '…', '😀', '„ — “', '\ud800', '\u0000'])('finds nothing to search for in %j', (query) => {
    expect(parts(query)).toEqual([]);
  });

  it('repairs what an address cannot carry', () => {
    expect(parseQuery('war \ud800').text).toBe('war \ufffd');
    expect(() => encodeURIComponent(parseQuery('\udc00\ud800').text)).not.toThrow();
  });

  it('cuts a query that no address can carry, between characters', () => {
    const { text, cut } = parseQuery('毛'.repeat(10_000));
    expect(cut).toBe(true);
    expect(encodeURIComponent(text).length).toBeLessThanOrEqual(3000);
    expect(text).toBe('毛'.repeat(text.length));
    expect(parseQuery('😀a'.repeat(5000)).text.isWellFormed()).toBe(true);
    expect(parseQuery('war').cut).toBe(false);
  });
});
