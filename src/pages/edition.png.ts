import type { APIRoute } from 'astro';
import { getEdition } from '../site/content/edition.ts';
import { picturesOf } from '../site/heads/pictures.ts';

export const GET: APIRoute = async () => {
  const edition = await getEdition();
  return new Response((await picturesOf(edition)).edition(edition), { headers: { 'Content-Type': 'image/png' } });
};
