import type { APIRoute } from 'astro';
import { mediaTypeOf } from '../hosting/file-kinds.ts';
import { downloadOf } from './downloads.ts';
import { getEdition } from '../content/edition.ts';

/** Answers with a download of the whole edition. */
export function downloadRoute(path: string): APIRoute {
  return async () => new Response(await downloadOf(await getEdition(), path), { headers: { 'Content-Type': mediaTypeOf(path) } });
}
