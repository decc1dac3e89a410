import type { APIRoute, GetStaticPaths } from 'astro';
import { inUseScript } from '../../site/browser-script.ts';

export const getStaticPaths = (async () => {
  const { name, text } = await inUseScript();
  return [{ params: { script: name }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
