/** Serves the site while it is edited: every page is made anew when it is asked for, and problems of the content are shown in its place. `PORT` says where. */
import './in-project.ts';
import { checkFolder } from '../src/site/publish/check-folder.ts';
import { deploymentFrom } from '../src/site/deployment.ts';
import { listeningPlace } from './listening-place.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

checkFolder(process.cwd());
const { port } = listeningPlace(process.env);
const { base, contentDir } = deploymentFrom(process.env);
const [{ dev }, { contentReport }] = await Promise.all([import('astro'), import('../src/site/content/content-report.ts')]);
const server = await dev({ logLevel: 'info', integrations: [contentReport(contentDir)], ...(port === null ? {} : { server: { port } }) });
console.log(`Edit at http://localhost:${server.address.port}${base}\nStop it with Ctrl+C.`);
