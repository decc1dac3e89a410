import type { APIRoute } from 'astro';
import { mediaTypeOf } from '../site/hosting/file-kinds.ts';
import { favicon } from '../site/icons/icons.ts';

export const GET: APIRoute = async () => new Response(await favicon(), { headers: { 'Content-Type': mediaTypeOf('/favicon.ico') } });
