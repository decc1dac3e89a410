import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { readContent } from '../edition/read-content.ts';

/** Lists the content folder's files with digests that change with their bytes; what they mean is the edition model's to say. */
export function contentLoader(directory: string): Loader {
  return {
    name: 'content-files',
    async load({ store, watcher, logger }) {
      const load = async () => {
        store.clear();
        for (const { path, bytes } of await readContent(directory)) {
          store.set({ id: path, data: { digest: createHash('sha256').update(bytes).digest('hex') } });
        }
      };
      await load();
      watcher?.add(directory);
      watcher?.on('all', (_event, path) => {
        if (path.includes(directory)) load().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}
