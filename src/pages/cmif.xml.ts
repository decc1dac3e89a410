import { paths } from '../edition/addresses.ts';
import { downloadRoute } from '../site/downloads/download-route.ts';

export const GET = downloadRoute(paths.cmif);
