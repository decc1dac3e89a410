/** Serves the site while it is edited: every page is made anew when it is asked for, and problems of the content are shown in its place. */
import { dev } from 'astro';
import { contentReport } from '../src/site/content/content-report.ts';
import { deploymentFrom } from '../src/site/deployment.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const port = process.env['PORT'];
const { base, contentDir } = deploymentFrom(process.env);
const server = await dev({ logLevel: 'info', integrations: [contentReport(contentDir)], ...(port ? { server: { port: Number(port) } } : {}) });
console.log(`Edit at http://localhost:${server.address.port}${base}\nStop it with Ctrl+C.`);
