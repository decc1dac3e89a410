/** Builds the site, serves it and prints its address. `PORT` (default 4321) and `HOST` (default localhost) say where. */
import './in-project.ts';
import { buildSite } from '../src/site/publish/build-site.ts';
import { listenerFor } from '../src/site/publish/progress.ts';
import { serve } from '../src/site/publish/serve.ts';
import { deploymentFrom } from '../src/site/deployment.ts';
import { listeningPlace } from './listening-place.ts';

const { host, port } = listeningPlace(process.env);
const deployment = deploymentFrom(process.env);
await buildSite(deployment, listenerFor(process.stdout));
const at = { folder: deployment.outDir, base: deployment.base, host };
const { address } = port === null
  ? await serve({ ...at, port: 4321 }).catch(() => serve({ ...at, port: 0 }))
  : await serve({ ...at, port });
console.log(`\nRead it at ${address}\nStop it with Ctrl+C.`);
