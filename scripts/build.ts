/** Builds the site: `SITE_URL`, `BASE_PATH`, `CONTENT_DIR` and `OUT_DIR` say where it will stand, from what, and into which folder. */
import './in-project.ts';
import { buildSite } from '../src/site/publish/build-site.ts';
import { listenerFor } from '../src/site/publish/progress.ts';
import { deploymentFrom } from '../src/site/deployment.ts';

await buildSite(deploymentFrom(process.env), listenerFor(process.stdout));
