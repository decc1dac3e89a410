import { stringify } from 'yaml';
import type { Chance } from './chance.ts';
import { capitalised, type NameEntry, type Vocabulary } from './vocabulary.ts';

/** A telegram written twice, by two hands: as a file of the content folder, and as it is printed. */
export interface SyntheticTelegram {
  number: number;
  /** Name of its file. */
  file: string;
  markdown: string;
  /** From heading to signature, as the witness has it. */
  printed: string;
  /** The source's own note with its mark, as the witness has it; null where there is none. */
  sourceNote: string | null;
  paragraphs: number;
  /** Words of its first paragraph that refer by inference. */
  inferred: string[];
}

/** What is settled about a telegram before it is written. */
export interface Plan {
  number: number;
  /** `1920-03-01`. */
  day: string;
  sender: NameEntry;
  addressee: NameEntry;
  /** Number of the telegram that it answers, with the count of its paragraphs; null where it begins something. */
  answers: { number: number; paragraphs: number } | null;
  /** Whether it has the one note of the source. */
  hasSourceNote: boolean;
}

/** Both forms of a piece of text. */
interface Both {
  markdown: string;
  printed: string;
}

/** Writes a telegram of about three thousand characters. */
export function writeTelegram(plan: Plan, vocabulary: Vocabulary, chance: Chance, sourceIds: readonly string[]): SyntheticTelegram {
  const notes: string[] = [];
  const inferred: string[] = [];
  const note = () => {
    const label = `note${String.fromCharCode(97 + notes.length)}`;
    const text = `${sentence(vocabulary, chance, 12).printed} [@${chance.pick(sourceIds)}, p. ${chance.whole(1, 400)}]`;
    notes.push(`[^${label}]: ${text}`);
    return `[^${label}]`;
  };
  const blocks: Both[] = [];
  let paragraphs = 0;
  const paragraph = (): Both => {
    paragraphs += 1;
    return prose(vocabulary, chance, chance.happens(0.4) ? note : null);
  };
  if (plan.answers !== null) {
    const words = `your telegram number ${plan.answers.number}`;
    const target = chance.happens(0.5) ? `t${plan.answers.number}` : `t${plan.answers.number}-p${chance.whole(1, plan.answers.paragraphs)}`;
    const remark = chance.happens(0.5) ? ' "probable"' : '';
    if (remark !== '') inferred.push(words);
    paragraphs += 1;
    blocks.push({ markdown: `We received [${words}](#${target}${remark}).`, printed: `We received ${words}.` });
  }
  const count = chance.whole(5, 8);
  for (let index = 0; index < count; index += 1) {
    const { markdown, printed } = paragraph();
    if (index === 2) blocks.push({ markdown: `1. ${markdown}`, printed: `1. ${printed}` });
    else if (index === 3 && chance.happens(0.3)) blocks.push({ markdown: `> ${markdown}`, printed });
    else blocks.push({ markdown, printed });
  }
  if (chance.happens(0.25)) {
    const items = [paragraph(), paragraph()];
    blocks.push({
      markdown: items.map((item) => `- ${item.markdown}`).join('\n'),
      printed: items.map((item) => `  • ${item.printed}`).join('\n'),
    });
  }
  const heading = `TELEGRAM FROM ${plan.sender.label.toUpperCase()} TO ${plan.addressee.label.toUpperCase()}`;
  const salutation = `To ${plan.addressee.label},`;
  const dateline = plan.day.split('-').reverse().join('.');
  const signature = plan.sender.label.toUpperCase();
  const frontmatter = stringify({
    number: plan.number, date: plan.day, sender: plan.sender.id, addressee: plan.addressee.id, pseudonym: null,
    ...(plan.answers === null ? {} : { answers: [plan.answers.number] }),
    heading, salutation, dateline, signature: plan.hasSourceNote ? `${signature}\n[^1]` : signature,
  }, { lineWidth: 0 });
  const own = plan.hasSourceNote ? sentence(vocabulary, chance, 12).printed : null;
  return {
    number: plan.number,
    file: `${String(plan.number).padStart(5, '0')}-${plan.day}.md`,
    markdown: [`---\n${frontmatter}---`, ...blocks.map((block) => block.markdown), ...notes, ...(own === null ? [] : [`[^1]: ${own}`])].join('\n\n') + '\n',
    printed: [
      `${plan.number}. ${heading}`, salutation, ...blocks.map((block) => block.printed),
      `${dateline}\n${signature}${plan.hasSourceNote ? '\n1' : ''}`,
    ].join('\n\n'),
    sourceNote: own === null ? null : `1${own}`,
    paragraphs,
    inferred,
  };
}

function prose(vocabulary: Vocabulary, chance: Chance, note: (() => string) | null): Both {
  const sentences = Array.from({ length: chance.whole(3, 5) }, () => sentence(vocabulary, chance, 16));
  return {
    markdown: sentences.map(({ markdown }) => markdown).join(' ') + (note === null ? '' : note()),
    printed: sentences.map(({ printed }) => printed).join(' '),
  };
}

const openings = ['We', 'The', 'This', 'It', 'In'];

function sentence(vocabulary: Vocabulary, chance: Chance, length: number): Both {
  const words = Array.from({ length: chance.whole(length - 6, length + 6) }, () =>
    (chance.happens(0.05) ? chance.pickOften(vocabulary.names).label : chance.pickOften(vocabulary.words)));
  const printed = `${chance.pick(openings)} ${words.join(' ')}${chance.happens(0.1) ? ', the people‘s list' : ''}.`;
  return { markdown: printed.replaceAll('<', '\\<').replaceAll('&', '\\&'), printed };
}

/** Capitalised words of the telegrams that are no names. */
export const notNames = [...openings, 'To', 'TELEGRAM', 'FROM', 'TO'].map((word) => (word === word.toUpperCase() ? word : capitalised(word)));
