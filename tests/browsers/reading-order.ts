import { spawnSync } from 'node:child_process';
import type { Edition, Telegram } from '../../src/edition/model.ts';
import { telegramToText } from '../../src/export/text/to-text.ts';

/** Where the page of a telegram reads otherwise in a text browser than the telegram; null where it does not. */
export function faultInOrder(w3m: string, address: string, telegram: Telegram, { identity }: Edition): string | null {
  const { stdout } = spawnSync(w3m, ['-dump', '-cols', '100', '-I', 'UTF-8', '-O', 'UTF-8', address], { encoding: 'utf8' });
  const words = (text: string): string[] => Object.entries(identity.regularisation).reduce((sum, [from, to]) => sum.replaceAll(from, to), text).match(/\p{L}{2,}|\d{2,}/gu) ?? [];
  const shown = words(stdout);
  let at = 0;
  for (const [index, word] of words(telegramToText(telegram)).entries()) {
    const found = shown.indexOf(word, at);
    // Between two words of the text stand at most marks of notes, numbers of paragraphs and the label of a draft; before the first, the head of the page.
    if (found === -1 || (index > 0 && found - at > 12)) return `after “${shown.slice(Math.max(0, at - 6), at).join(' ')}” comes “${shown.slice(at, at + 6).join(' ')}”; expected “${word}”`;
    at = found + 1;
  }
  return null;
}
