import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../site/content/edition.ts';
import { tableMetadata, tableNames, type TableName } from '../site/downloads/tables.ts';
import { textFile } from '../site/text-file.ts';

export const getStaticPaths = (() => tableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableName }> = async ({ props, url }) => textFile(url.pathname, tableMetadata(await getEdition(), props.table));
