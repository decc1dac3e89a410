import type { EditionDate } from '../../edition/model.ts';

/** Attributes of a TEI date (att.datable.w3c): a day, or the span within which it lies. */
export function dateAttributes({ from, to, certainty }: EditionDate): Record<string, string> {
  return { ...(from === to ? { when: from } : { notBefore: from, notAfter: to }), ...(certainty === 'probable' ? { cert: 'medium' } : {}) };
}
