import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { provide } from '../../scripts/provide/debian.ts';
import { type DrivenBrowser, windowSize } from './driven-browser.ts';

/** Keys that are no characters, as WebDriver writes them (W3C WebDriver, section 15.4.2). */
const keys: Readonly<Record<string, string>> = { Enter: '\uE007', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' };
const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string(), capabilities: z.object({ browserVersion: z.string() }) });

/** WebKitGTK in a display of its own, by W3C WebDriver. It does not tell of errors in pages. */
export async function openWebKit(): Promise<DrivenBrowser> {
  const driver = provide({ command: 'WebKitWebDriver', packages: ['webkit2gtk-driver'] });
  const xvfb = provide({ command: 'xvfb-run', packages: ['xvfb', 'xauth'] });
  const port = await freePort();
  const running = spawn(xvfb, ['-a', '-s', '-screen 0 1600x1200x24', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const stop = () => {
    if (running.pid !== undefined) process.kill(-running.pid);
  };
  try {
    const ask = askerOf(`http://127.0.0.1:${port}`);
    await untilUp(ask);
    const { sessionId, capabilities } = sessionSchema.parse(await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } },
    }));
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/window/rect`, windowSize);
    return {
      label: `WebKitGTK ${capabilities.browserVersion}`, errors: null,
      goto: (address) => ask('POST', `${session}/url`, { url: address }),
      run: (expression) => ask('POST', `${session}/execute/async`, { script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)))`, args: [] }),
      press: (key) => ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] ?? key })) }] }),
      picture: async () => z.string().parse(await ask('GET', `${session}/screenshot`)),
      async close() {
        await ask('DELETE', session);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

function askerOf(driver: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(driver + path, { method, ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}) });
    const { value } = answerSchema.parse(await response.json());
    if (!response.ok) throw new Error(`WebKitWebDriver answers ${response.status} to ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function untilUp(ask: Ask): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask('GET', '/status').then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver does not start');
}

/** The browser that comes with the driver; its folder has the version of its interface and of the machine in its path. */
function miniBrowser(): string {
  const libraries = readdirSync('/usr/lib').map((name) => join('/usr/lib', name)).filter((path) => path.endsWith('-linux-gnu'));
  const found = libraries.flatMap((path) => readdirSync(path).filter((name) => name.startsWith('webkit2gtk-')).map((name) => join(path, name, 'MiniBrowser'))).filter((path) => existsSync(path)).sort().at(-1);
  if (found === undefined) throw new Error('WebKitGTK is there, but not its MiniBrowser. Install webkit2gtk-driver.');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => (bound === null || typeof bound === 'string' ? reject(new Error('No port is free')) : resolve(bound.port)));
    });
  });
}
