import type { APIRoute } from 'astro';
import { pdfOf } from '../site/downloads.ts';
import { getEdition } from '../site/edition.ts';

export const GET: APIRoute = async () => new Response(await pdfOf(await getEdition()), { headers: { 'Content-Type': 'application/pdf' } });
