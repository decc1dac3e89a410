import type { APIRoute } from 'astro';
import { telegramToText } from '../../export/text/to-text.ts';
import { telegramPaths, textFile, type TelegramProps } from '../../site/downloads/telegram-forms.ts';

export const getStaticPaths = telegramPaths;

export const GET: APIRoute<TelegramProps> = ({ props, url }) => textFile(url.pathname, telegramToText(props.telegram));
