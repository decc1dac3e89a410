import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../site/content/edition.ts';
import { fontsOf } from '../../site/fonts/edition-fonts.ts';

export const getStaticPaths = (async () =>
  (await fontsOf(await getEdition())).map(({ name, bytes }) => ({
    params: { font: name.replace(/\.woff2$/u, '') }, props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'font/woff2' } });
