import { reportDoubt, reportProblem } from '../../../markdown/problem.ts';
import type { Relation } from '../../model.ts';
import { didYouMean } from './nearest.ts';
import type { NamesSource } from '../read-names.ts';
import type { UsableTelegram } from '../read-telegram.ts';

/**
 * Checks what frontmatter says against the other telegrams and the names.
 * @param telegrams those whose file can be used whole.
 * @param complete whether these are all: only then is a missing number a gap.
 * @returns whether every telegram is there under its own number, so that an address of another one leads nowhere.
 */
export function checkCorrespondence(telegrams: readonly UsableTelegram[], names: NamesSource | null, complete: boolean): boolean {
  const sound = checkNumbers(telegrams, complete);
  const kinds = new Map(names?.value.names.map(({ id, kind }) => [id, kind]));
  const numbers = new Set(telegrams.map(({ frontmatter }) => frontmatter.value.number));
  for (const { file, frontmatter: { value, placeOf } } of telegrams) {
    for (const key of ['sender', 'addressee'] as const) {
      value[key].forEach((id, index) => {
        if (names !== null && !kinds.has(id)) {
          reportProblem(file, placeOf([key, index]), 'unknown-name', `names.yaml has no entry “${id}”.${didYouMean(id, kinds.keys())} Correct the ${key}, or add the name.`);
        }
        const kind = kinds.get(id);
        if (kind === 'place' || kind === 'work') {
          reportProblem(file, placeOf([key, index]), 'no-correspondent', `“${id}” is a ${kind} in names.yaml, and only a person or an organisation writes or receives. Name the person or organisation, or correct the kind in names.yaml.`);
        }
        if (value[key].indexOf(id) < index) {
          reportProblem(file, placeOf([key, index]), 'party-twice', `“${id}” is named twice as ${key}. Take one away.`);
        }
        if (key === 'addressee' && value.sender.includes(id)) {
          reportProblem(file, placeOf([key, index]), 'same-sender', `Sender and addressee are both “${id}”. Correct one.`);
        }
      });
    }
    for (const key of ['answers', 'continues'] as const) {
      value[key].forEach((number, index) => {
        if (value[key].indexOf(number) < index || (key === 'continues' && value.answers.includes(number))) {
          reportProblem(file, placeOf([key, index]), 'relation-twice', `Number ${number} stands here for the second time; one telegram answers another, or continues it, once. Take one away.`);
        }
        if (!sound || (number < value.number && numbers.has(number))) return;
        const reason = numbers.has(number) ? 'does not come before this one' : 'does not exist';
        reportProblem(file, placeOf([key, index]), 'unknown-telegram', `Telegram ${number} ${reason}. Telegram ${value.number} can only answer or continue an earlier one of this edition. Correct the number.`);
      });
    }
  }
  return sound;
}

/** @returns whether the numbers run from 1 without a gap. */
function checkNumbers(telegrams: readonly UsableTelegram[], complete: boolean): boolean {
  const seen = new Map<number, UsableTelegram>();
  let sound = complete;
  let last = 0;
  for (const [index, telegram] of telegrams.entries()) {
    const { file, frontmatter: { value: { number, date }, placeOf } } = telegram;
    const other = seen.get(number);
    const before = telegrams[index - 1];
    if (other) {
      reportProblem(file, placeOf(['number']), 'number-twice', `The number ${number} is given twice; ${other.file.path} has it too. Give each telegram its own, or take the file away that is a copy.`);
    } else if (complete && number !== last + 1) {
      reportProblem(file, placeOf(['number']), 'number-gap', `The number is ${number}, and no file before this one has the number ${last + 1}. The numbers run from 1 without a gap, in the order of the files’ names: correct the number, or restore the missing file.`);
    }
    if (before && date.to < before.frontmatter.value.date.from) {
      reportDoubt(file, placeOf(['date']), 'order', `The telegram is dated before the one in ${before.file.path}, which has the lower number.`);
    }
    sound &&= !other && number === last + 1;
    seen.set(number, telegram);
    const next = telegrams[index + 1]?.frontmatter.value.number;
    // Where the next one goes on as if this one had the right number, or were not there, only this one's is wrong.
    const isCopy = other !== undefined && next === last + 1;
    last = isCopy ? last : other || next === last + 2 ? last + 1 : number;
  }
  return sound;
}

/** Which telegram answers or continues which, in the order of the telegrams. */
export function relationsOf(telegrams: readonly UsableTelegram[]): Relation[] {
  return telegrams.flatMap(({ frontmatter: { value: { number, answers, continues } } }) => [
    ...answers.map((to): Relation => ({ from: number, to, kind: 'answers' })),
    ...continues.map((to): Relation => ({ from: number, to, kind: 'continues' })),
  ]);
}
