import type { APIRoute } from 'astro';
import { cslFile } from '../../export/citation/to-csl.ts';
import { getEdition } from '../../site/content/edition.ts';
import { telegramItems } from '../../site/downloads/references.ts';
import { telegramPaths, textFile, type TelegramProps } from '../../site/downloads/telegram-forms.ts';

export const getStaticPaths = telegramPaths;

export const GET: APIRoute<TelegramProps> = async ({ props, url }) => textFile(url.pathname, cslFile(telegramItems(await getEdition(), props)));
