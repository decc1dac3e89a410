/** Every command works in the project's folder, wherever it is called from; so do the commands that it calls. Imported before all that reads paths. */
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
