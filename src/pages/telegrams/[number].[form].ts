import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { surroundingsOf } from '../../edition/surroundings.ts';
import { getEdition } from '../../site/content/edition.ts';
import { telegramDocuments } from '../../site/downloads/telegram-documents.ts';
import { textFile } from '../../site/text-file.ts';

export const getStaticPaths = (async () => {
  const edition = await getEdition();
  const surroundings = surroundingsOf(edition);
  return edition.telegrams.flatMap((telegram) => {
    const around = surroundings.get(telegram.number);
    return around ? telegramDocuments.map((document) => ({
      params: { number: String(telegram.number), form: document.extension }, props: { telegram, around, document },
    })) : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { telegram, around, document }, url }) =>
  textFile(url.pathname, document.toText(telegram, around, await getEdition()));
