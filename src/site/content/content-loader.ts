import type { LiveLoader } from 'astro/loaders';
import { type ContentFile, readContent } from '../../edition/read/read-content.ts';

/** A file of the content folder as a collection has it. */
interface ContentEntry extends Record<string, unknown> {
  bytes: ContentFile['bytes'];
}

/** Loads the content folder's files as they are whenever they are asked for; what they mean is the edition model's to say. */
export function contentLoader(directory: string): LiveLoader<ContentEntry> {
  const entries = async () => (await readContent(directory)).map(({ path, bytes }) => ({ id: path, data: { bytes } }));
  return {
    name: 'content-files',
    async loadCollection() {
      return { entries: await entries() };
    },
    async loadEntry({ filter: { id } }) {
      return (await entries()).find((entry) => entry.id === id);
    },
  };
}
