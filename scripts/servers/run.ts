import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyFile } from '../../src/site/hosting/caddy.ts';
import type { HostedSite } from '../../src/site/hosting/hosted-site.ts';
import { nginxFile } from '../../src/site/hosting/nginx.ts';
import { provide } from '../provide/debian.ts';

export interface RunningServer {
  /** Name and version. */
  label: string;
  /** Whether it sends precompressed brotli files. */
  brotli: boolean;
  stop: () => Promise<void>;
}

/** Starts nginx with the documented configuration, which stands with all it writes in a folder of its own. */
export async function runNginx(site: HostedSite, port: number, folder: string): Promise<RunningServer> {
  const nginx = provide({ command: 'nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'] });
  const module = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'].find((path) => existsSync(path));
  const configuration = join(folder, 'nginx.conf');
  await writeFile(join(folder, 'edition.conf'), nginxFile({ ...site, listen: `127.0.0.1:${port}`, brotli: module !== undefined }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(folder, kind)};`);
  await writeFile(configuration, [
    ...(module === undefined ? [] : [`load_module ${module};`]),
    // The site is read as the one who runs the check.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;', `pid ${join(folder, 'nginx.pid')};`, 'error_log stderr warn;', 'events {}',
    `http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} include ${join(folder, 'edition.conf')}; }`,
  ].join('\n'));
  const version = spawnSync(nginx, ['-v'], { encoding: 'utf8' }).stderr.trim();
  return { label: version.replace(/^nginx version: /u, ''), brotli: module !== undefined, stop: await start(nginx, ['-c', configuration], port) };
}

/** Starts Caddy with the documented configuration. */
export async function runCaddy(site: HostedSite, port: number, folder: string): Promise<RunningServer> {
  const caddy = provide({ command: 'caddy', packages: ['caddy'] });
  const configuration = join(folder, 'Caddyfile');
  await writeFile(configuration, `{\n    admin off\n}\n\n${caddyFile({ ...site, name: `http://127.0.0.1:${port}` })}`);
  const version = spawnSync(caddy, ['version'], { encoding: 'utf8' }).stdout.trim().split(' ')[0] ?? '';
  return { label: `Caddy ${version}`, brotli: true, stop: await start(caddy, ['run', '--adapter', 'caddyfile', '--config', configuration], port) };
}

/** Starts Apache as a shared host has it: all that it is told of the site stands in the site's own `.htaccess`. */
export async function runApache({ root }: HostedSite, port: number, folder: string): Promise<RunningServer> {
  const apache = provide({ command: 'apache2', packages: ['apache2'] });
  const configuration = join(folder, 'apache.conf');
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias', 'env', 'setenvif', 'filter'];
  await chmod(folder, 0o755);
  await writeFile(configuration, [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `ServerName localhost`, `Listen 127.0.0.1:${port}`, `PidFile ${join(folder, 'apache.pid')}`, `ErrorLog ${join(folder, 'apache.log')}`, `DefaultRuntimeDir ${folder}`,
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    'TypesConfig /etc/mime.types', 'MaxKeepAliveRequests 0', `DocumentRoot "${root}"`,
    `<Directory "/">`, '    Options FollowSymLinks', '    AllowOverride All', '    Require all granted', '</Directory>', '',
  ].join('\n'));
  const version = /Apache\/[\d.]+/u.exec(spawnSync(apache, ['-v'], { encoding: 'utf8' }).stdout)?.[0] ?? 'Apache';
  return { label: version, brotli: true, stop: await start(apache, ['-D', 'FOREGROUND', '-f', configuration], port) };
}

async function start(command: string, args: string[], port: number): Promise<() => Promise<void>> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)) {
      return async () => {
        child.kill();
        await ended;
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${command} does not start:\n${said.join('')}`);
}
