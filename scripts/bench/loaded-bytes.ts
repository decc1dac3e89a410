import type { Page } from 'playwright-core';

export interface LoadedFile {
  path: string;
  /** As transferred: headers and compressed body. */
  bytes: number;
  times: number;
}

/** What a page loads from now on, by file. */
export async function listenForFiles(page: Page): Promise<() => LoadedFile[]> {
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const files = new Map<string, LoadedFile>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    if (path === undefined) return;
    const before = files.get(path);
    files.set(path, { path, bytes: (before?.bytes ?? 0) + encodedDataLength, times: (before?.times ?? 0) + 1 });
  });
  await session.send('Network.enable');
  return () => [...files.values()];
}
