import type { APIRoute, GetStaticPaths } from 'astro';
import { paths } from '../edition/addresses.ts';
import { downloadRoute } from '../site/downloads/download-route.ts';
import { downloadsOf } from '../site/downloads/downloads.ts';
import { getEdition } from '../site/content/edition.ts';

const start = paths.editionForm('');

export const getStaticPaths = (async () => downloadsOf(await getEdition())
  .filter(({ path }) => path.startsWith(start))
  .map(({ path }) => ({ params: { form: path.slice(start.length) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = (context) => downloadRoute(paths.editionForm(context.params['form'] ?? ''))(context);
