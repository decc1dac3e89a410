import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { namesById } from '../../edition/names-by-id.ts';
import { getEdition } from '../../site/content/edition.ts';
import { hasPictures } from '../../site/downloads/extent.ts';
import { picturesOf } from '../../site/heads/pictures.ts';

export const getStaticPaths = (async () => {
  const edition = await getEdition();
  if (!hasPictures(edition)) return [];
  const { identity, telegrams } = edition;
  const shared = { identity, names: namesById(edition), pictures: await picturesOf(edition) };
  return telegrams.map((telegram) => ({ params: { number: String(telegram.number) }, props: { telegram, ...shared } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { telegram, identity, names, pictures } }) =>
  new Response(pictures.telegram(telegram, identity, names), { headers: { 'Content-Type': 'image/png' } });
