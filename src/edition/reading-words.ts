import type { Reading } from './model.ts';
import type { EditorialInline } from './nodes.ts';

/** What another text has, with what it means: "今年夏天 (this summer)", "adds: to fortify …". */
export function readingWords({ kind, reading, translation }: Pick<Reading, 'kind' | 'reading' | 'translation'>): EditorialInline[] {
  return [
    ...(kind === 'after' ? [text('adds: ')] : []),
    ...reading,
    ...(translation === null ? [] : [text(` (${translation})`)]),
  ];
}

/** Whose reading it is, and which texts agree: "[Wilson Center 112663]; so [Chinese archive edition]". */
export function readingSources({ source, agreeing }: Pick<Reading, 'source' | 'agreeing'>): EditorialInline[] {
  return agreeing.length === 0 ? [source] : [source, text('; so '), ...agreeing];
}

function text(value: string): EditorialInline {
  return { type: 'text', value };
}
