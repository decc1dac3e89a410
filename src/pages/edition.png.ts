import type { APIRoute } from 'astro';
import { getEdition } from '../site/edition.ts';
import { picturesOf } from '../site/pictures.ts';

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response((await picturesOf(edition)).edition(edition), { headers: { 'Content-Type': 'image/png' } });
};
