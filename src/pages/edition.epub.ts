import type { APIRoute } from 'astro';
import { epubOf } from '../site/downloads.ts';
import { getEdition } from '../site/edition.ts';

export const GET: APIRoute = async () => new Response(await epubOf(await getEdition()), { headers: { 'Content-Type': 'application/epub+zip' } });
