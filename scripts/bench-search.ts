/** Times the search page of the built site: `npm run bench:search`, after `npm run build`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readContent } from '../src/edition/read-content.ts';
import { buildEdition } from '../src/edition/build-edition.ts';
import { serve } from '../src/site/build/serve.ts';
import { readDeployment } from '../src/site/deployment.ts';
import { findChromium } from '../tests/site/harness/browser.ts';
import { listenForFiles } from './bench/loaded-bytes.ts';
import { queriesFor } from './bench/queries.ts';
import { quantile, timeQueries } from './bench/time-queries.ts';

