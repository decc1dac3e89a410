/** Serves the site while it is edited: every page is made anew when it is asked for, and problems of the content are shown in its place. */
import './in-project.ts';
import { describeFailure } from '../src/site/publish/build-failure.ts';
import { checkFolder } from '../src/site/publish/check-folder.ts';
import { deploymentFrom } from '../src/site/deployment.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const port = process.env['PORT'];

try {
  checkFolder(process.cwd());
  const { base, contentDir } = deploymentFrom(process.env);
  const [{ dev }, { contentReport }] = await Promise.all([import('astro'), import('../src/site/content/content-report.ts')]);
  const server = await dev({ logLevel: 'info', integrations: [contentReport(contentDir)], ...(port ? { server: { port: Number(port) } } : {}) });
  console.log(`Edit at http://localhost:${server.address.port}${base}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
