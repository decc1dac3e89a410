import { Converter } from 'opencc-js/t2cn';

/**
 * Characters that readers may type for those of some texts, each with the one that stands for all its
 * variants: traditional and simplified forms are the same to a search (tables of OpenCC).
 */
export function hanVariants(texts: Iterable<string>): Record<string, string> {
  const simplified = Converter({ from: 't', to: 'cn' });
  const wanted = new Set<string>();
  for (const text of texts) for (const character of text) if (isHan(character)) wanted.add(simplified(character));
  const variants: Record<string, string> = {};
  if (wanted.size === 0) return variants;
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    const plain = simplified(character);
    if (plain !== character && wanted.has(plain)) variants[character] = plain;
  }
  return variants;
}

/** CJK Unified Ideographs (Unicode block). */
const firstHan = 0x4e00;
const lastHan = 0x9fff;

function isHan(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= firstHan && code <= lastHan;
}
