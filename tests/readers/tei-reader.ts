import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** What a TEI document transcribes, laid out as the source is. */
export interface ReadTei {
  root: Element;
  front: string;
  telegrams: string[];
  notes: string[];
}

/** Which of two forms a `choice` is read in. */
export type Form = 'orig' | 'reg';

/** Reads a TEI document by the meaning of its elements, with nothing of the code that wrote it. */
export function readTei(xml: string, form: Form = 'orig'): ReadTei {
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  if (!root) throw new Error('The document has no element');
  const texts = elementsOf(root).filter(({ name, attributes }) => name === 'text' && attributes['n'] !== undefined);
  return {
    root,
    front: elementsOf(root).filter(({ name }) => name === 'titlePage').map((page) => elementChildren(page).map((part) => wordsOf(part, form).trim()).join('\n\n')).join(),
    telegrams: texts.map((text) => elementChildren(text).filter(({ name }) => name === 'body').map((body) => blocksOf(body, form)).join()),
    notes: elementsOf(root).filter(({ name, attributes }) => name === 'note' && attributes['type'] === 'source').map((note) => wordsOf(note, form)),
  };
}

/** The text of every element that has an id, by that id, without labels and the marks of notes. */
export function passagesOf(root: Element, form: Form): Map<string, string> {
  return new Map(elementsOf(root).flatMap((element) => {
    const id = element.attributes['xml:id'];
    return id ? [[id, wordsOf(element, form, ['label', 'ref source-note']).trim()] as const] : [];
  }));
}

/** An element and all below it. */
export function elementsOf(element: Element): Element[] {
  return [element, ...elementChildren(element).flatMap(elementsOf)];
}

function elementChildren({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

function blocksOf(parent: Element, form: Form): string {
  return elementChildren(parent).map((block) => {
    if (block.name === 'list') return elementChildren(block).map((item) => `  • ${wordsOf(item, form)}`).join('\n');
    if (block.name === 'closer') return closerOf(block, form);
    return ['quote', 'opener', 'postscript'].includes(block.name) ? blocksOf(block, form) : wordsOf(block, form);
  }).join('\n\n');
}

/** The signature stands on the line after the date; between the others is a blank line. */
function closerOf(closer: Element, form: Form): string {
  return elementChildren(closer).map((line, at, lines) => {
    const gap = lines[at + 1]?.name === 'signed' && line.name === 'dateline' ? '\n' : '\n\n';
    return wordsOf(line, form) + (at < lines.length - 1 ? gap : '');
  }).join('');
}

function wordsOf(node: ElementContent, form: Form, without: readonly string[] = []): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.name === 'lb') return '\n';
  if (node.name === (form === 'orig' ? 'reg' : 'orig')) return '';
  if (node.name === 'ref' && node.attributes['type'] === 'editorial-note') return '';
  if (without.includes(node.name) || without.includes(`${node.name} ${node.attributes['type'] ?? ''}`)) return '';
  return node.children.map((child) => wordsOf(child, form, without)).join('');
}
