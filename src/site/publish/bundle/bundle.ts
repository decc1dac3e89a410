import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Deployment } from '../../deployment.ts';
import type { Listener } from '../progress.ts';
import { runApart } from '../run-apart.ts';
import { clearOut, openStoreFolder, touch } from '../store/store-folder.ts';

/** What a bundle's folder holds. */
export const bundleParts = { client: 'client', pages: 'pages', facts: 'facts.json' } as const;

const factsSchema = z.object({
  /** Name of the module that renders. */
  entry: z.string().min(1),
  pages: z.array(z.object({
    /** Astro's key of a route. */
    key: z.string(),
    /** Its styles, and what orders them. */
    styles: z.array(z.object({
      depth: z.number(), order: z.number(),
      sheet: z.union([z.object({ type: z.literal('inline'), content: z.string() }), z.object({ type: z.literal('external'), src: z.string() })]),
    })),
  })),
});

export type BundleFacts = z.infer<typeof factsSchema>;

/** The compiled code of a site. */
export interface Bundle extends BundleFacts {
  folder: string;
}

/**
 * The code compiled for a deployment: from the store, or made in a process of its own.
 * @param code the hash of the code
 * @throws {BuildFailure} where the code does not compile.
 */
export async function bundleFor(deployment: Deployment, code: string, listener: Listener): Promise<Bundle> {
  const { origin, base } = deployment;
  const key = createHash('sha256').update(JSON.stringify({ code, origin, base })).digest('hex').slice(0, 20);
  const folder = join(await openStoreFolder(), `bundle-${key}`);
  if (existsSync(folder)) {
    await touch(folder);
    return readBundle(folder);
  }
  const fresh = `${folder}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  await runApart('bundle', { deployment, folder: fresh, ...listener });
  // Where another build has been faster, its bundle is the same.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  await clearOut('bundle-');
  return readBundle(folder);
}

async function readBundle(folder: string): Promise<Bundle> {
  return { folder, ...factsSchema.parse(JSON.parse(await readFile(join(folder, bundleParts.facts), 'utf8'))) };
}
