import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Responsibility } from '../edition/model.ts';
import { doiAddress, editorsInWords } from '../edition/responsibility.ts';

/** Who answers for an edition, as sentences; where nobody is named, they say so. */
export function responsibilityToHast({ editors, body, contact, repository, doi }: Responsibility): ElementContent[] {
  const link = (label: string, address: string, words: string): ElementContent[] => [text(` ${label}: `), h('a', { href: address }, words), text('.')];
  return [
    text(editorsInWords({ editors })),
    text(body === null ? ' No publisher is named.' : ` Published by ${body}.`),
    ...(contact === null ? [] : link('Letters to', `mailto:${encodeURIComponent(contact).replaceAll('%40', '@')}`, contact)),
    ...(repository === null ? [] : link('The edition is made from', repository, repository)),
    ...(doi === null ? [] : link('DOI', doiAddress(doi), doi)),
  ];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
