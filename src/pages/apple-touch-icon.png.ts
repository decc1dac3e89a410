import type { APIRoute } from 'astro';
import { touchIcon } from '../site/icons/icons.ts';

export const GET: APIRoute = async () => new Response(await touchIcon(), { headers: { 'Content-Type': 'image/png' } });
