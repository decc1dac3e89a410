import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { deploymentFrom } from './src/site/deployment.ts';
import { oldestBrowsers } from './src/site/oldest-browsers.ts';

const deployment = deploymentFrom(process.env);

export default defineConfig({
  site: deployment.origin,
  base: deployment.base,
  trailingSlash: 'ignore',
  outDir: deployment.outDir,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  // Scripts are files of their own: a policy without hashes for them, and no bytes in the first response.
  // Classes take fewer bytes of every page than attributes.
  scopedStyleStrategy: 'class',
  vite: {
    // A page that a build writes beside the development server is no reason to load those of the server again.
    server: { watch: { ignored: ['**/.dist-*/**', '**/dist/**', `${resolve(deployment.outDir)}/**`] } },
    build: { assetsInlineLimit: 0, target: [...oldestBrowsers], cssMinify: 'lightningcss' },
  },
});
