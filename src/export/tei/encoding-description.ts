import type { Element } from 'xast';
import { codePointOf } from '../../edition/code-point.ts';
import type { Identity } from '../../edition/model.ts';
import { element } from '../xml-element.ts';

/** What the encoding keeps, regularises and adds. */
export function encodingDescription({ description, regularisation, regularisationRule }: Identity): Element {
  const marks = Object.entries(regularisation);
  return element('encodingDesc', {},
    element('projectDesc', {}, element('p', {}, description)),
    element('editorialDecl', {},
      element('correction', {}, element('p', {}, 'Slips and inconsistencies of the source are kept in the text. Where one stands in words of one place, these are a sic; the list of slips says what is the matter.')),
      element('normalization', { method: 'markup' },
        element('p', {}, regularisationRule),
        marks.length === 0 ? null : element('p', {}, 'Each regularised mark is a choice between the character of the source (orig) and the one shown for reading (reg): ',
          marks.map(([from, to], at) => `${at === 0 ? '' : ', '}${from} (${codePoint(from)}) as ${to} (${codePoint(to)})`).join(''), '.')),
      element('quotation', { marks: 'all' }, element('p', {}, 'Quotation marks are kept as characters of the text. A draft that is quoted is a quote, whether or not the source marks where it begins and ends.')),
      element('hyphenation', { eol: 'none' }, element('p', {}, 'Hyphens are those of the source; no word is divided at the end of a line.')),
      element('segmentation', {},
        element('p', {}, 'Paragraphs, numbered points and items of lists are counted through each document of the correspondence and have that number in xml:id: t3-p7 is the seventh of the third. What the source itself prints as a number stands in a label and in n.'),
        element('p', {}, 'Words in brackets by which the source says that it leaves something out are a seg of the type “omission” with a gap at its beginning.')),
      element('interpretation', {},
        element('p', {}, 'A note of the source has the type “source”, a note of the editors the type “editorial”. A cross-reference with cert="high" is plain from the text; with cert="medium" what it refers to is the editors’ inference.'),
        element('p', {}, 'Names point to the lists of persons, organisations and places in this header, or to the works in the list of works.')),
      element('stdVals', {}, element('p', {}, 'Dates are days of the Gregorian calendar (ISO 8601); notBefore and notAfter give the days between which a date lies.'))),
    element('variantEncoding', { method: 'location-referenced', location: 'external' }),
    element('tagsDecl', {},
      element('rendition', { scheme: 'css', selector: 'list[rend=bulleted] > item', scope: 'before' }, 'content: "  • ";')));
}

function codePoint(text: string): string {
  return [...text].map((character) => codePointOf(character)).join(' ');
}
