import type { Loader } from 'astro/loaders';
import { readContent } from '../../edition/read/read-content.ts';

/** Loads the content folder's files as they are; what they mean is the edition model's to say. */
export function contentLoader(directory: string): Loader {
  return {
    name: 'content-files',
    async load({ store }) {
      store.clear();
      for (const { path, bytes } of await readContent(directory)) {
        store.set({ id: path, data: { bytes: Buffer.from(bytes).toString('base64') } });
      }
    },
  };
}
