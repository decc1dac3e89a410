import { createServer } from 'node:http';
import { type DrivenBrowser, evaluate, focus, goBack, has, until } from './driven-browser.ts';
import type { Findings } from './findings.ts';

/** From far down among the results to a telegram and back, while the field has the focus. */
export async function comeBack(browser: DrivenBrowser, site: string, findings: Findings): Promise<void> {
  await goTo(browser, `${site}search/?q=Kuomintang`);
  await until(browser, (query) => location.search.endsWith(query) && document.querySelector('[data-record]') !== null, 'Kuomintang');
  await evaluate(browser, focus, 'input[name=q]');
  await evaluate(browser, (y) => scrollTo(0, y), 1200);
  await until(browser, (y) => typeof history.state === 'object' && JSON.stringify(history.state).includes(`"y":${y}`), '1200');
  await evaluate(browser, () => document.querySelector<HTMLElement>('[data-record]')?.click(), null);
  await until(browser, has, 'article[data-telegram]');
  await goBack(browser);
  await until(browser, has, '[data-record]');
  await until(browser, (y) => scrollY === Number(y), '1200').catch(() => undefined);
  findings.expect('back leads to the same place among the results', await evaluate(browser, () => scrollY, null), 1200);
  findings.expect('back keeps the query in the field', await evaluate(browser, valueOfField, null), 'Kuomintang');
}

/** From the search to another page while the index is on its way, and back. */
export async function comeBackEarly(browser: DrivenBrowser, site: string, findings: Findings): Promise<void> {
  const slow = await holdIndex(site);
  try {
    await goTo(browser, `${slow.address}search/?q=armistice`);
    await slow.asked;
    await goTo(browser, `${slow.address}telegrams/2/`);
    await until(browser, has, 'article[data-telegram]');
    await goBack(browser);
    await until(browser, has, '[data-record=t4-p4]');
    findings.expect('back to what was left early keeps the query in the field', await evaluate(browser, valueOfField, null), 'armistice');
  } finally {
    slow.close();
  }
}

/** Firefox does not tell its driver that it has arrived, where it comes from a page that it restored. */
function goTo(browser: DrivenBrowser, address: string): Promise<unknown> {
  return evaluate(browser, (to) => { setTimeout(() => location.assign(to)); }, address);
}

const valueOfField = () => document.querySelector<HTMLInputElement>('input[name=q]')?.value;

/** The same site, which does not answer when it is first asked for the index. */
async function holdIndex(site: string): Promise<{ address: string; asked: Promise<unknown>; close: () => void }> {
  const first = Promise.withResolvers<unknown>();
  let isHeld = false;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.endsWith('/guide.json') && !isHeld) {
      isHeld = true;
      return first.resolve(path);
    }
    fetch(new URL(path, site)).then(async (answer) => {
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'text/plain' });
      response.end(new Uint8Array(await answer.arrayBuffer()));
    }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('No port is free');
  return {
    address: `http://127.0.0.1:${bound.port}/`, asked: first.promise,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
