import { paths } from '../site/addresses.ts';
import { downloadRoute } from '../site/download-route.ts';

export const GET = downloadRoute(paths.editionForm('bib'));
