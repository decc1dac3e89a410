import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../../edition/model.ts';
import { searchChoices } from '../../search/page-content.ts';

/** The search of the document; shown once the script is there to answer. The script finds its parts as on the site's search page. */
export function searchForm(edition: Edition): Element {
  return h('search', { id: 'search', hidden: true }, [
    h('form', { dataSearch: '' }, [
      h('label', { for: 'q' }, 'Search for words, a “phrase”, a date or any form of a name'),
      h('p', { className: ['field'] }, [h('input', { id: 'q', type: 'search', name: 'q', autocomplete: 'off', spellcheck: 'false' }), h('button', { type: 'submit' }, 'Search')]),
      h('p', { className: ['choices'] }, searchChoices(edition).map(({ name, legend, choices }) => h('label', [
        `${legend} `, h('select', { name }, choices.map(({ value, label }) => h('option', { value, dataLabel: label }, label))),
      ]))),
    ]),
    h('div', { className: ['report'], dataReport: '' }),
    h('p', { dataWaiting: '', hidden: true }, 'Searching …'),
    h('div', { role: 'alert', dataTrouble: '', hidden: true }, [h('p', { dataReason: '' }), h('p', h('button', { type: 'button' }, 'Try again'))]),
    h('div', { className: ['results'], dataResults: '' }),
    h('p', h('button', { type: 'button', dataMore: '', hidden: true })),
    h('div', { className: ['report'], dataBesides: '' }),
    h('p', { className: ['unseen'], role: 'status', dataAnnouncement: '' }),
    h('p', { dataHelp: '', hidden: true }),
  ]);
}
