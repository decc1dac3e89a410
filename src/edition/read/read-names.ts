import type { VFile } from 'vfile';
import { languageOf } from '../../markdown/languages.ts';
import { parseEditorialLine } from '../../markdown/processors.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { editorialFrom, type EditorialContext } from './editorial-from-mdast.ts';
import { plainText } from '../plain-text.ts';
import type { Name, NameForm } from '../model.ts';
import type { EditorialInline } from '../nodes.ts';
import { namesSchema } from './schemas.ts';
import { shiftPlaces } from './shift-places.ts';
import { readYaml, type YamlPath, type YamlSource } from './yaml-source.ts';
import type { z } from 'zod';

export type NamesSource = YamlSource<z.output<typeof namesSchema>>;

/**
 * Reads `names.yaml`; null where it cannot be used, or has one key twice, which may be the one that is missed elsewhere. Problems
 * are reported on the file.
 */
export function readNames(file: VFile): NamesSource | null {
  const source = readYaml(file, namesSchema, String(file), 0);
  if (!source) return null;
  const seen = new Set<string>();
  source.value.names.forEach(({ id }, index) => {
    if (seen.has(id)) reportProblem(file, source.placeOf(['names', index, 'id']), 'key-twice', `Another name has the key “${id}”. Give each its own.`);
    seen.add(id);
  });
  if (seen.size === 0) {
    reportProblem(file, source.placeOf(['names']), 'empty-file', 'No name is listed, and those who write and receive have to be. Write their entries, or restore the file.');
    return null;
  }
  checkSortLabels(source, file);
  return seen.size === source.value.names.length ? source : null;
}

/** A family name may come first or last: only the editor knows. */
function checkSortLabels({ value, placeOf }: NamesSource, file: VFile): void {
  value.names.forEach(({ kind, label, sortLabel }, index) => {
    if (kind !== 'person' || sortLabel !== undefined || !label.includes(' ')) return;
    const at = label.lastIndexOf(' ');
    reportProblem(file, placeOf(['names', index, 'label']), 'sort-label', `“${label}” has several words, and it is not said by which it is sorted. Add sortLabel: “${label.slice(at + 1)}, ${label.slice(0, at)}” where the family name is the last, “${label}” where it is the first.`);
  });
}

/** Reads the editors' words in a YAML value. */
export function readEditorial(value: string, yaml: YamlSource<unknown>, path: YamlPath, context: EditorialContext): EditorialInline[] {
  const tree = parseEditorialLine(value, context.languages);
  shiftPlaces(tree, yaml.piecesOf(path));
  const [paragraph] = tree.children;
  return paragraph?.type === 'paragraph' ? editorialFrom(paragraph.children, context) : [];
}

const authorityAddresses = {
  wikidata: 'https://www.wikidata.org/wiki/',
  viaf: 'https://viaf.org/viaf/',
  gnd: 'https://d-nb.info/gnd/',
} as const;

/** The names of the edition, in the order of the file. */
export function namesFrom(source: NamesSource, context: EditorialContext): Name[] {
  return source.value.names.map((entry, index): Name => {
    const { id, kind, label, certainty, authorities, see, searchForms } = entry;
    const identification = entry.identification === undefined ? []
      : readEditorial(entry.identification, source, ['names', index, 'identification'], context);
    const alsoKnownAs = entry.alsoKnownAs.map((form): NameForm => (
      typeof form === 'string' ? { text: form, language: languageOf(form, context.languages) } : { text: form.text, language: form.language }));
    const life = entry.life ?? null;
    const said = plainText(identification.filter((node) => node.type !== 'citation')).trim();
    return {
      id, kind, label, sortLabel: entry.sortLabel ?? label,
      printed: [...entry.printed].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      alsoKnownAs, searchForms, life, identification, certainty, see,
      gloss: `${label}${life === null ? '' : ` (${life})`}${said === '' ? '' : `: ${said}`}`,
      authorities: (['wikidata', 'viaf', 'gnd'] as const).flatMap((authority) => {
        const value = authorities[authority];
        return value === undefined ? [] : [{ kind: authority, id: value, address: authorityAddresses[authority] + value }];
      }),
    };
  });
}
