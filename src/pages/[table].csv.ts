import type { APIRoute, GetStaticPaths } from 'astro';
import { downloadRoute } from '../site/downloads/download-route.ts';
import { tableNames } from '../site/downloads/tables.ts';

export const getStaticPaths = (() => tableNames.map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = (context) => downloadRoute(`/${context.params['table'] ?? ''}.csv`)(context);
