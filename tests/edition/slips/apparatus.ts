import type { Slip } from './slip.ts';

/** Slips in chronology, slips, sources and prose. */
export const slipsOfApparatus: Slip[] = [
  ['an event without a source', 'chronology.yaml', 'events: []\n', 'events:\n  - {id: storm, date: 1894-10-01, label: 1 October, text: A storm, citations: my own memory}\n', ['chronology.yaml:2:79 event-without-citation']],
  ['words beside a citation', 'chronology.yaml', 'events: []\n', 'events:\n  - {id: storm, date: 1894-10-01, label: 1 October, text: A storm, citations: "compare [@lamps] and Smith"}\n', ['chronology.yaml:2:79 words-not-shown']],
  ['two events of one key', 'chronology.yaml', 'events: []\n', 'events:\n  - {id: storm, date: 1894-10-01, label: 1 October, text: A storm, citations: "[@lamps]"}\n  - {id: storm, date: 1894-10-01, label: 1 October, text: A storm, citations: "[@lamps]"}\n', ['chronology.yaml:3:10 event-twice']],
  ['an event of a day that does not exist', 'chronology.yaml', 'events: []\n', 'events:\n  - {id: storm, date: 1894-10-41, label: 1 October, text: A storm, citations: "[@lamps]"}\n', ['chronology.yaml:2:23 wrong-value']],
  ['an event without a label', 'chronology.yaml', 'events: []\n', 'events:\n  - {id: storm, date: 1894-10-01, text: A storm, citations: "[@lamps]"}\n', ['chronology.yaml:2:5 missing-key']],
  ['events misspelt', 'chronology.yaml', 'events: []', 'event: []', ['chronology.yaml:1:1 unknown-key']],
  ['a slip at no place', 'slips.yaml', 'slips: []', 'slips: [{places: [t9-p1], words: x, remark: y}]', ['slips.yaml:1:19 unknown-place']],
  ['a slip without a remark', 'slips.yaml', 'slips: []', 'slips: [{places: [t1-p1], words: x}]', ['slips.yaml:1:9 missing-key']],
  ['a colon forgotten in the sources', 'sources.yaml', 'label: Lamps', 'label Lamps', ['sources.yaml:3:5 yaml']],
  ['a source that nothing cites', 'sources.yaml', 'sources:\n', 'sources:\n  - {id: oil, label: Oil, description: On oil.}\n', ['sources.yaml:2:10 source-not-cited (doubt)']],
  ['a source twice', 'sources.yaml', 'sources:\n', 'sources:\n  - {id: lamps, label: Oil, description: On oil.}\n', ['sources.yaml:3:9 key-twice']],
  ['an address without https', 'sources.yaml', '    label: Lamps', '    address: http://example.org/\n    label: Lamps', ['sources.yaml:3:14 wrong-value']],
  ['a heading twice', 'about.md', '## The letters\n', '## The letters\n\nWords.\n\n## The letters\n', ['about.md:5:1 heading-twice']],
  ['a heading of no words', 'about.md', '## The letters', '## …', ['about.md:1:1 heading-without-words']],
  ['a heading of the first rank', 'about.md', '## The letters', '# The letters', ['about.md:1:1 editorial-markup']],
  ['a table', 'about.md', 'Persons and letters', '| a | b |\n|---|---|\n\nPersons and letters', ['about.md:3:1 printed-mark']],
  ['a list in the prose', 'about.md', 'Persons and letters', '- Persons and letters', ['about.md:3:1 editorial-markup']],
  ['bold words', 'about.md', 'Persons', '**Persons**', ['about.md:3:1 editorial-markup']],
  ['a link that is not https', 'about.md', 'Persons', '[Persons](http://example.org/)', ['about.md:3:1 link-address']],
  ['a link to a name unknown', 'about.md', 'Persons', '[Persons](name:annna)', ['about.md:3:1 unknown-name']],
  ['a link to a paragraph that is not there', 'about.md', 'Persons', '[Persons](#t1-p12)', ['about.md:3:1 unknown-place']],
  ['an unknown source in the prose', 'about.md', 'another kind.', 'another kind. [@lammps]', ['about.md:3:111 unknown-source']],
];
