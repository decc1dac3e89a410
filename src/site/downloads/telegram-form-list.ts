/** The forms in which each telegram can be taken along: the end of its path, and its name. */
export const telegramFormList = [
  { extension: 'txt', label: 'Plain text' },
  { extension: 'md', label: 'Markdown' },
  { extension: 'xml', label: 'TEI' },
  { extension: 'json', label: 'JSON' },
  { extension: 'csl.json', label: 'CSL-JSON' },
  { extension: 'ris', label: 'RIS' },
  { extension: 'bib', label: 'BibTeX' },
] as const;
