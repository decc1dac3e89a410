import { describe, expect, it } from 'vitest';
import type { Transcription } from '../../src/edition/nodes.ts';
import { segmentsOfEdition, segmentsOfTelegram, textOf } from '../../src/edition/printed-text.ts';

const text = (value: string) => [{ type: 'text' as const, value }];

const transcription: Transcription = {
  type: 'transcription', id: 't2', number: 2,
  children: [
    { type: 'heading', id: 't2-heading', number: 2, children: text('HEADING') },
    { type: 'opener', children: [{ type: 'salutation', id: 't2-salutation', children: text('Comrade,') }] },
    { type: 'paragraph', id: 't2-p1', n: 1, point: 4, children: [...text('People'), { type: 'regularised', original: '‘', reading: '’' }, ...text('s')] },
    { type: 'draft', children: [{ type: 'paragraph', id: 't2-p2', n: 2, point: null, children: text('Draft') }] },
    { type: 'bulletList', children: [
      { type: 'paragraph', id: 't2-p3', n: 3, point: null, children: text('one') },
      { type: 'paragraph', id: 't2-p4', n: 4, point: null, children: text('two') },
    ] },
    { type: 'closer', children: [
      { type: 'closing', id: 't2-closing', children: text('Awaiting,') },
      { type: 'dateline', id: 't2-dateline', children: text('1.1.') },
      { type: 'signed', id: 't2-signed', children: [
        ...text('NAME\n'),
        { type: 'noteReference', kind: 'source', note: 't2-s1', id: 't2-s1-ref', mark: '1' },
        { type: 'noteReference', kind: 'editorial', note: 't2-n1', id: 't2-n1-ref', mark: 'a' },
      ] },
    ] },
  ],
};

describe('the printed text', () => {
  it('sets a telegram as the pamphlet does, in the source’s characters, with the source’s marks alone', () => {
    expect(textOf(segmentsOfTelegram({ transcription, path: 'a.md' }))).toBe(
      '2. HEADING\n\nComrade,\n\n4. People‘s\n\nDraft\n\n  • one\n  • two\n\nAwaiting,\n\n1.1.\nNAME\n1',
    );
  });

  it('parts front matter, telegrams and notes by blank lines, and ends without a line end', () => {
    const short = (number: number): Transcription => ({
      type: 'transcription', id: `t${number}`, number, children: [{ type: 'heading', id: `t${number}-heading`, number, children: text('H') }],
    });
    const segments = segmentsOfEdition(
      { type: 'frontMatter', children: [
        { type: 'frontBlock', role: 'slogans', children: [{ type: 'frontLine', id: 'front-1', children: text('One') }, { type: 'frontLine', id: 'front-2', children: text('Two') }] },
        { type: 'frontBlock', role: 'title', children: [{ type: 'frontLine', id: 'front-3', children: text('Title') }] },
      ] },
      'edition.yaml',
      [{ transcription: short(1), path: 'a.md' }, { transcription: short(2), path: 'b.md' }],
      [{ mark: '1', body: { type: 'sourceNoteBody', children: text('Note.') }, path: 'a.md' }],
    );
    expect(textOf(segments)).toBe('One\nTwo\n\nTitle\n\n1. H\n\n\n2. H\n\n\n1Note.');
  });
});
