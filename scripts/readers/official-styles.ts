import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import CSL from 'citeproc';
import { z } from 'zod';
import { provideFile } from '../provide/debian.ts';
import type { Reading } from './reading.ts';

const itemSchema = z.looseObject({ id: z.string(), title: z.string(), 'container-title': z.string().optional() });
type Item = z.infer<typeof itemSchema>;

const packages = ['citation-style-language-styles', 'citation-style-language-locales'];
const root = '/usr/share/citation-style-language';

/** Entries by the styles that the Citation Style Language publishes, looked at for what they say twice, wrongly or not at all. */
export async function officialStyles(site: string): Promise<Reading[]> {
  const items = z.array(itemSchema).parse(JSON.parse(await readFile(join(site, 'edition.csl.json'), 'utf8')));
  const locale = await readFile(provideFile(`${root}/locales/locales-en-US.xml`, packages), 'utf8');
  return Promise.all(['chicago-note-bibliography', 'modern-language-association', 'apa'].map(async (style): Promise<Reading> => {
    const source = await readFile(provideFile(`${root}/styles/${style}.csl`, packages), 'utf8');
    const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => structuredClone(items.find((item) => item.id === id) ?? {}) }, source, 'en-US');
    engine.updateItems(items.map(({ id }) => id));
    const entries = engine.makeBibliography()[1].map(plain);
    const missing = items.filter(({ title }) => !entries.some((entry) => entry.toLowerCase().includes(plain(title).toLowerCase())));
    return { reader: `citeproc, ${style}`, reads: 'edition.csl.json', faults: [
      ...missing.map(({ id }) => `has no entry with the title of ${id}`),
      ...entries.flatMap((entry) => faultsOf(entry, items)),
    ] };
  }));
}

function faultsOf(entry: string, items: readonly Item[]): string[] {
  const works = new Set(items.flatMap((item) => [item.title, item['container-title'] ?? item.title]).map(plain));
  const twice = [...works].filter((title) => entry.toLowerCase().split(title.toLowerCase()).length > 2);
  const raised = [...works].flatMap((title) => title.match(/\p{L}+-\p{Ll}\p{L}*/gu) ?? [])
    .map((word) => word.replace(/-(\p{Ll})/gu, (_, letter: string) => `-${letter.toUpperCase()}`)).filter((word) => entry.includes(word));
  return [
    ...twice.map((title) => `says “${title}” twice: ${entry}`),
    ...raised.map((word) => `writes ${word}: ${entry}`),
    ...(/original work published/iu.test(entry) ? [`claims an earlier publication: ${entry}`] : []),
  ];
}

/** Words without the marks of CSL's rich text and of the processor's HTML. */
function plain(text: string): string {
  return text.replace(/<\/?(?:span|i|div)[^>]*>/gu, '').replace(/\s+/gu, ' ').trim();
}
