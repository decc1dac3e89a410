import { reportProblem } from '../../../markdown/problem.ts';
import type { Passage } from '../../model.ts';
import type { SlipsFile } from '../read-apparatus.ts';

/**
 * Reports words of slips that do not stand at their places, or not as often as is said. Words are told one after the other with
 * a comma or a semicolon between them, or with “…” where some are left out; “(2)” says how often they stand there.
 */
export function checkSlipWords({ file, yaml }: SlipsFile, passages: readonly Passage[]): void {
  yaml.value.slips.forEach(({ places, words }, index) => {
    const standsIn = (place: string) => passages.filter(({ id, telegram }) => place === id || place === `t${telegram ?? ''}`);
    // A place that is none has been told.
    if (places.some((place) => standsIn(place).length === 0)) return;
    const own = places.length === 0 ? passages : places.flatMap(standsIn);
    const at = yaml.placeOf(['slips', index, 'words']);
    for (const [, piece = '', count] of words.matchAll(/\s*(.+?)(?: \((\d+)\))?(?:, |;|…|$)/gu)) {
      const found = Math.max(...(['text', 'reading'] as const).map((form) => own.reduce((sum, passage) => sum + passage[form].split(piece.trim()).length - 1, 0)));
      if (count === undefined ? found > 0 : found === Number(count)) continue;
      const where = places.length === 0 ? 'anywhere in the text' : `in ${places.join(' or ')}`;
      const often = count !== undefined && found > 0 ? `stand ${found === 1 ? 'once' : `${found} times`} ${where}, not ${count}` : `do not stand ${where}`;
      reportProblem(file, at, 'slip-words', `The words “${piece.trim()}” ${often}. Write them as the source has them, or correct the place${count === undefined ? '' : ' or the number'}.`, places.join(' '));
    }
  });
}
