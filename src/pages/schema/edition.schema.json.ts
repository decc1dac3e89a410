import type { APIRoute } from 'astro';
import { jsonSchema } from '../../export/json/schema/documents.ts';
import { jsonFile, schemaPath } from '../../export/json/to-json.ts';
import { publicAddress } from '../../site/public-address.ts';
import { textFile } from '../../site/telegram-forms.ts';

export const GET: APIRoute = ({ url }) => textFile(url.pathname, jsonFile(jsonSchema(publicAddress(schemaPath))));
