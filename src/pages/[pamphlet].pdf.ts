import type { APIRoute, GetStaticPaths } from 'astro';
import { isPamphlet, pdfOf } from '../site/downloads.ts';
import { getEdition } from '../site/edition.ts';

/** One path, or none where the edition is too large for a pamphlet. */
export const getStaticPaths = (async () => (isPamphlet(await getEdition()) ? [{ params: { pamphlet: 'edition' } }] : [])) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response(await pdfOf(await getEdition()), { headers: { 'Content-Type': 'application/pdf' } });
