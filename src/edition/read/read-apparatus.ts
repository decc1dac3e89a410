/** Readers of the smaller content files. Problems are reported on each file. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Languages } from '../../markdown/languages.ts';
import { parseEditorialProse } from '../../markdown/processors.ts';
import { reportProblem } from '../../markdown/problem.ts';
import { editorialBlocksFrom, type CitedSource, type EditorialContext } from './editorial-from-mdast.ts';
import { plainText } from '../plain-text.ts';
import type { ContextEvent, Edition, Slip } from '../model.ts';
import { didYouMean } from './checks/nearest.ts';
import { readEditorial } from './read-names.ts';
import { chronologySchema, slipsSchema, sourcesSchema } from './schemas.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';
import type { z } from 'zod';
import { daysIn } from './checks/printed-days.ts';
import { nowhere, type Places } from './checks/places.ts';

/** `sources.yaml` and what it says. */
export interface SourcesFile {
  file: VFile | null;
  /** Null where there is no file or it cannot be used. */
  yaml: YamlSource<z.output<typeof sourcesSchema>> | null;
  /** Whether it could be read and has no key twice, which may be the one that is missed elsewhere: only then are citations judged. */
  isSound: boolean;
  /** By their keys, in the order of the file. */
  sources: Map<string, CitedSource>;
}

/** The sources of `sources.yaml`; none where there is no such file. */
export function sourcesFrom(file: VFile | undefined, languages: Languages): SourcesFile {
  const sources = new Map<string, CitedSource>();
  const yaml = file ? readYaml(file, sourcesSchema, String(file), 0) : null;
  if (!file || !yaml) return { file: file ?? null, yaml, isSound: false, sources };
  const context: EditorialContext = { file, sources, places: nowhere, names: new Set(), languages };
  yaml.value.sources.forEach(({ id, label, description, address, locators }, index) => {
    if (sources.has(id)) reportProblem(file, yaml.placeOf(['sources', index, 'id']), 'key-twice', `Another source has the key “${id}”. Give each its own.`);
    sources.set(id, {
      id, label, description: readEditorial(description, yaml, ['sources', index, 'description'], context), address: address ?? null, locators,
    });
  });
  return { file, yaml, isSound: sources.size === yaml.value.sources.length, sources };
}

/**
 * The context events in the order of their days; none where there is no `chronology.yaml`.
 * @param language of the edition, in which months may be named.
 */
export function eventsFrom(file: VFile | undefined, language: string, context: Omit<EditorialContext, 'file'>): ContextEvent[] {
  const yaml = file && readYaml(file, chronologySchema, String(file), 0);
  if (!file || !yaml) return [];
  const seen = new Set<string>();
  const events = yaml.value.events.map(({ id, date, label, text, citations }, index): ContextEvent => {
    const words = readEditorial(text, yaml, ['events', index, 'text'], { ...context, file });
    const cited = readEditorial(citations, yaml, ['events', index, 'citations'], { ...context, file });
    if (seen.has(id)) reportProblem(file, yaml.placeOf(['events', index, 'id']), 'event-twice', `Another event has the key “${id}”. Give each its own.`);
    seen.add(id);
    const [year = ''] = date.from.split('-');
    const other = daysIn(/\d{4}/u.test(label) ? label : `${label} ${year}`, language).find((day) => day < date.from || day > date.to);
    if (other !== undefined) reportProblem(file, yaml.placeOf(['events', index, 'label']), 'event-label', `The words for the day are “${label}”, and the date is ${date.from === date.to ? date.from : `${date.from}/${date.to}`}. Correct one of them.`);
    checkCitations(citations, yaml.placeOf(['events', index, 'citations']), file);
    return {
      id, date, dateLabel: label, text: words, plain: plainText(words.filter((node) => node.type !== 'citation')).trim(),
      citations: cited.filter((node) => node.type === 'citation'),
    };
  });
  return events.sort((a, b) => (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0));
}

/** The citations of an event are shown, and nothing that stands beside them. */
function checkCitations(citations: string, place: Position, file: VFile): void {
  const others = citations.replace(/\[@[^\]]+\]/gu, '').replace(/[\s;,.]+/gu, ' ').trim();
  if (!/\[@[^\]]+\]/u.test(citations)) {
    reportProblem(file, place, 'event-without-citation', `“${citations}” cites no source. Write [@source, doc. 20], with a key of sources.yaml.`);
  } else if (others !== '') {
    reportProblem(file, place, 'words-not-shown', `Only citations stand here, and “${others}” would not be shown. Move it to the text of the event, or take it away.`);
  }
}

/** `slips.yaml` as its values and their places. */
export interface SlipsFile {
  file: VFile;
  yaml: YamlSource<z.output<typeof slipsSchema>>;
}

/** Reads `slips.yaml`; null where there is none or it cannot be used. */
export function readSlips(file: VFile | undefined): SlipsFile | null {
  const yaml = file ? readYaml(file, slipsSchema, String(file), 0) : null;
  return file && yaml ? { file, yaml } : null;
}

/** The slips of the source in the order of the file. */
export function slipsFrom({ file, yaml }: SlipsFile, places: Places): Slip[] {
  return yaml.value.slips.map((slip, index) => {
    slip.places.forEach((id, n) => {
      if (places.has(id)) return;
      reportProblem(file, yaml.placeOf(['slips', index, 'places', n]), 'unknown-place', `“${id}” is no telegram or passage of this edition.${didYouMean(id, places)} Correct it.`, id);
    });
    return { places: slip.places, placeLabel: slip.place ?? (slip.places.length === 0 ? 'throughout' : ''), words: slip.words, remark: slip.remark };
  });
}

/** The editors' prose about the text; none where there is no `about.md`. */
export function aboutFrom(file: VFile | undefined, context: Omit<EditorialContext, 'file'>): Edition['about'] {
  return file ? editorialBlocksFrom(parseEditorialProse(file, context.languages).children, { ...context, file }) : [];
}
