import type { APIRoute } from 'astro';
import { teiFile, telegramToTei } from '../../export/tei/to-tei.ts';
import { getEdition } from '../../site/content/edition.ts';
import { publicAddress } from '../../site/public-address.ts';
import { telegramPaths, textFile, type TelegramProps } from '../../site/downloads/telegram-forms.ts';

export const getStaticPaths = telegramPaths;

export const GET: APIRoute<TelegramProps> = async ({ props: { telegram, around }, url }) =>
  textFile(url.pathname, teiFile(telegramToTei(await getEdition(), telegram, around, publicAddress)));
