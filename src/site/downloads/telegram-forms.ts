import type { Telegram } from '../../edition/model.ts';
import { surroundingsOf, type Surroundings } from '../../edition/surroundings.ts';
import { mediaTypeOf } from '../hosting/answers.ts';
import { getEdition } from '../content/edition.ts';

/** What every form of a telegram is made from. */
export interface TelegramProps extends Record<string, unknown> {
  telegram: Telegram;
  around: Surroundings;
}

/** One path for each telegram, `number` in its place. */
export async function telegramPaths(): Promise<{ params: { number: string }; props: TelegramProps }[]> {
  const edition = await getEdition();
  const surroundings = surroundingsOf(edition);
  return edition.telegrams.flatMap((telegram) => {
    const around = surroundings.get(telegram.number);
    return around ? [{ params: { number: String(telegram.number) }, props: { telegram, around } }] : [];
  });
}

/** A file of text with the media type that the end of its path stands for. */
export function textFile(path: string, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': mediaTypeOf(path) ?? 'text/plain; charset=utf-8' } });
}
