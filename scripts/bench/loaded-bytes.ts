import type { Page } from 'playwright-core';

export interface LoadedFile {
  path: string;
  /** As transferred: headers and compressed body. */
  bytes: number;
  times: number;
}

/** What a page loads over the network from now on, by file. */
export async function listenForFiles(page: Page): Promise<() => LoadedFile[]> {
  const session = await page.context().newCDPSession(page);
  const paths = new Map<string, string>();
  const files = new Map<string, LoadedFile>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    // No byte comes over the network where the browser has kept the file.
    if (path === undefined || encodedDataLength === 0) return;
    const before = files.get(path);
    files.set(path, { path, bytes: (before?.bytes ?? 0) + encodedDataLength, times: (before?.times ?? 0) + 1 });
  });
  await session.send('Network.enable');
  return () => [...files.values()];
}
