import { expect, test } from 'vitest';
import { readPage } from '../../src/site/publish/page-facts.ts';

const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title>
<style>p { color: red }</style><link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"><link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/m.js">
<script type="application/ld+json">{"a":"</scr"}</script><script>run()</script><script src="/b.js" defer></script>
<meta property="og:image" content="/card.png"></head>
<body><p id="one" style="color:red">x</p><a name="two" href="#one">y</a>
<img src="a.png" srcset="b.png 1x, c.png 2x" onerror="x()"><template><i id="three"></i></template></body></html>`;

test('what a page has in it is read as a browser reads it', () => {
  const facts = readPage(html);
  expect([...facts.ids]).toEqual(['one', 'two', 'three']);
  expect(facts.styles.map(({ text, isOfPage }) => ({ text, isOfPage }))).toEqual([{ text: 'p { color: red }', isOfPage: true }]);
  expect(facts.scripts).toEqual(['run()']);
  expect(facts.scriptFiles).toEqual(['/m.js', '/b.js']);
  expect(facts.styleFiles).toEqual(['/a.css']);
  expect(facts.inlineAttributes).toEqual([{ attribute: 'style', line: 5 }, { attribute: 'onerror', line: 6 }]);
  expect(facts.links.map(({ address }) => address)).toEqual(['/a.css', '/m.js', '/b.js', '/card.png', '#one', 'a.png', 'b.png', 'c.png']);
});

test('the policy goes behind the declaration of the encoding, and before all that it governs', () => {
  const { policyAt } = readPage(html);
  expect(html.slice(0, policyAt ?? 0)).toMatch(/<meta charset="utf-8">$/u);
  const bare = '<html><head><title>A</title></head><body></body></html>';
  expect(bare.slice(0, readPage(bare).policyAt ?? 0)).toBe('<html><head>');
});

test('nothing in comments, scripts and styles is taken for a tag, and references to characters are read', () => {
  const page = '<html><head><title>A &amp; <b id="no"></title></head><body><!-- <i id="no"> --><script>"<i id=no>"</script><style>/* <i id=no> */</style><a href="/?a&amp;b" id="x">&lt;i id=no&gt;</a></body></html>';
  const { ids, links } = readPage(page);
  expect([...ids]).toEqual(['x']);
  expect(links).toEqual([{ address: '/?a&b', attribute: 'href', line: 1 }]);
});

test('words that hold together are found in running text alone, whatever stands beside them', () => {
  const page = '<html><head><title>10 January 1949</title></head><body><p>Mao &amp; Stalin, 10 January 1949 &amp; after</p><option>10 January 1949</option></body></html>';
  expect(readPage(page).unbroken.map(({ start, end }) => page.slice(start, end))).toEqual(['10 January 1949']);
});
