import type { APIRoute, GetStaticPaths } from 'astro';
import { inUseScript, quotingScript, searchFieldScript } from '../../site/browser-script.ts';

export const getStaticPaths = (async () => {
  const scripts = await Promise.all([inUseScript(), quotingScript(), searchFieldScript()]);
  return scripts.map(({ name, text }) => ({ params: { script: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
