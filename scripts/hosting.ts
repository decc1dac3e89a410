/** Prints the configuration of a server for the site: `npm run hosting -- nginx --root /var/www/edition [--brotli]`, or `caddy`; `apache`; `s3 --to s3://bucket/`. */
import './in-project.ts';
import { parseArgs } from 'node:util';
import { apacheFile } from '../src/site/hosting/apache.ts';
import { caddyFile } from '../src/site/hosting/caddy.ts';
import { nginxFile } from '../src/site/hosting/nginx.ts';
import { objectStoreCommands } from '../src/site/hosting/object-store.ts';
import { deploymentFrom } from '../src/site/deployment.ts';

const { values, positionals: [server] } = parseArgs({
  allowPositionals: true, options: { root: { type: 'string', default: '/var/www/edition' }, brotli: { type: 'boolean', default: false }, to: { type: 'string', default: 's3://edition/' } },
});
const { origin, base, outDir } = deploymentFrom(process.env);
const site = { name: new URL(origin).hostname, base, root: values.root };
if (server === 'nginx') console.log(`# The files of the site stand in ${values.root}${base}\n${nginxFile({ ...site, listen: '80', brotli: values.brotli })}`);
else if (server === 'caddy') console.log(`# The files of the site stand in ${values.root}${base}\n${caddyFile(site)}`);
else if (server === 'apache') console.log(`# This is the file .htaccess of the built site. Apache reads it where the folder ${values.root}${base} has "AllowOverride All".\n${apacheFile(base)}`);
else if (server === 's3') console.log(objectStoreCommands(outDir, values.to));
else {
  console.error('Say for which server: npm run hosting -- nginx, caddy, apache or s3');
  process.exitCode = 2;
}
