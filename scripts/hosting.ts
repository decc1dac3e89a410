/** Prints the configuration of a server for the site: `npm run hosting -- nginx --root /var/www/edition [--brotli]`, or `caddy`. */
import { parseArgs } from 'node:util';
import { caddyFile } from '../src/site/hosting/caddy.ts';
import { nginxFile } from '../src/site/hosting/nginx.ts';
import { deploymentFrom } from '../src/site/deployment.ts';

const { values, positionals: [server] } = parseArgs({
  allowPositionals: true, options: { root: { type: 'string', default: '/var/www/edition' }, brotli: { type: 'boolean', default: false } },
});
const { origin, base } = deploymentFrom(process.env);
const site = { name: new URL(origin).hostname, base, root: values.root };
if (server === 'nginx') console.log(`# The files of the site stand in ${values.root}${base}\n${nginxFile({ ...site, listen: '80', brotli: values.brotli })}`);
else if (server === 'caddy') console.log(`# The files of the site stand in ${values.root}${base}\n${caddyFile(site)}`);
else {
  console.error('Say for which server: npm run hosting -- nginx, or npm run hosting -- caddy');
  process.exitCode = 2;
}
