import type { APIRoute } from 'astro';
import { jsonFile, telegramToJson } from '../../export/json/to-json.ts';
import { getEdition } from '../../site/content/edition.ts';
import { publicAddress } from '../../site/public-address.ts';
import { telegramPaths, textFile, type TelegramProps } from '../../site/downloads/telegram-forms.ts';

export const getStaticPaths = telegramPaths;

export const GET: APIRoute<TelegramProps> = async ({ props: { telegram, around }, url }) =>
  textFile(url.pathname, jsonFile(telegramToJson(await getEdition(), telegram, around, publicAddress)));
