import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { surroundingsIn } from '../../site/content/surroundings-in.ts';
import { getEdition } from '../../site/content/edition.ts';
import { documentToText, telegramDocuments } from '../../site/downloads/telegram-documents.ts';
import { textFile } from '../../site/text-file.ts';

export const getStaticPaths = (async () => {
  const edition = await getEdition();
  const surroundings = surroundingsIn(edition);
  return edition.telegrams.flatMap((telegram) => {
    const around = surroundings.get(telegram.number);
    return around ? telegramDocuments.map((document) => ({
      params: { number: String(telegram.number), form: document.extension }, props: { telegram, around, extension: document.extension },
    })) : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { telegram, around, extension }, url }) =>
  textFile(url.pathname, documentToText(extension, telegram, around, await getEdition()));
