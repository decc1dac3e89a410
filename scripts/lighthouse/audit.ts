import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

/**
 * Fetched when it is wanted and not installed with the project: it brings a hundred packages that
 * neither the site nor its tests use.
 */
const lighthouse = 'lighthouse@13.5.0';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const chromeFlags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';

/** What Lighthouse says of one page. */
export interface Audit {
  kind: string;
  /** In the order of the table's columns, of 100. */
  scores: number[];
  /** First and largest paint in milliseconds, and the shift of the layout. */
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** Audits that cost points, by category. */
  failed: string[];
}

const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.string(), z.object({
    score: z.number().nullable(),
    auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
  })),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() })),
});

/**
 * Audits a page as on a telephone with a slow line (Lighthouse's mobile preset, simulated throttling).
 * @throws {Error} where Lighthouse cannot be fetched or cannot audit the page.
 */
export async function audit({ kind, address, isListed }: { kind: string; address: string; isListed: boolean }, chromium: string): Promise<Audit> {
  const { stdout } = await promisify(execFile)('npx', [
    '--yes', lighthouse, address, '--quiet', '--output=json', '--form-factor=mobile', '--throttling-method=simulate',
    `--only-categories=${categories.join(',')}`, `--chrome-flags=${chromeFlags}`,
    // Of a page that asks crawlers not to list it Lighthouse says so.
    ...(isListed ? [] : ['--skip-audits=is-crawlable']),
  ], { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 });
  const report = reportSchema.parse(JSON.parse(stdout));
  if (report.runtimeError) throw new Error(`Lighthouse could not audit ${address}: ${report.runtimeError.message}`);
  const valueOf = (id: string) => report.audits[id]?.numericValue ?? NaN;
  return {
    kind,
    scores: categories.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100)),
    firstPaint: valueOf('first-contentful-paint'), largestPaint: valueOf('largest-contentful-paint'), shift: valueOf('cumulative-layout-shift'),
    failed: categories.flatMap((category) => (report.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${category}: ${report.audits[id]?.title ?? id}`)),
  };
}

/** The audits as a Markdown table. */
export function tableOf(audits: readonly Audit[]): string {
  const head = ['page', ...categories, 'first paint', 'largest paint', 'shift'];
  const rows = audits.map(({ kind, scores, firstPaint, largestPaint, shift }) => [
    kind, ...scores.map(String), `${(firstPaint / 1000).toFixed(1)} s`, `${(largestPaint / 1000).toFixed(1)} s`, shift.toFixed(3),
  ]);
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
