import type { APIRoute } from 'astro';
import { oneFileOf } from '../site/downloads.ts';
import { getEdition } from '../site/edition.ts';

export const GET: APIRoute = async () => new Response(await oneFileOf(await getEdition()), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
