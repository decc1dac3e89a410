import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../edition/addresses.ts';
import type { Deployment } from '../deployment.ts';
import { apacheFile } from '../hosting/apache.ts';
import { headersFile } from '../hosting/hosting.ts';
import { BuildFailure } from './build-failure.ts';
import { checkLinks, SiteLinks } from './check-links.ts';
import { CompressedFiles } from './compressed-files.ts';
import { fetchedFilesPage } from './fetched-files.ts';
import { finishFile, type FinishedFile } from './finish-file.ts';
import type { KeptFile } from './kept-routes.ts';
import type { SiteFolder } from './site-folder.ts';
import type { Store } from './store/store.ts';

export interface SiteWriterOptions {
  deployment: Deployment;
  /** Hash of the code. */
  code: string;
  store: Pick<Store, 'get' | 'has' | 'keep'>;
  /** Inline scripts that the edition has on purpose; no other runs. */
  inlineScripts: ReadonlySet<string>;
  folder: SiteFolder;
}

/**
 * Writes the files of a site as they are made: pages with their policies, every file with its compressed forms;
 * and at the end what can only be said of all of them together.
 */
export class SiteWriter {
  readonly #options: SiteWriterOptions;
  readonly #compressed: CompressedFiles;
  readonly #sums = new Map<string, string>();
  readonly #links: SiteLinks;
  readonly #offences: string[] = [];

  constructor(options: SiteWriterOptions) {
    this.#options = options;
    this.#links = new SiteLinks(options.deployment);
    this.#compressed = new CompressedFiles(options);
  }

  /**
   * Finishes a file and writes it.
   * @param file path below the site, `/telegrams/3/index.html`
   */
  finishAndWrite(file: string, bytes: Uint8Array): Promise<void> {
    return this.write(finishFile(file, bytes, this.#options.inlineScripts));
  }

  /** Writes a file; waits where its compressed forms have to. */
  async write({ bytes, ...file }: FinishedFile): Promise<void> {
    await this.writeKept({ ...file, length: bytes.length, read: () => bytes });
  }

  /**
   * The same of a file that an earlier build has made.
   * @returns whether its bytes were to be had
   */
  async writeKept({ file, page, length, sum, read }: KeptFile): Promise<boolean> {
    if (!this.#options.folder.put(file, { length, sum }, read)) return false;
    this.#sums.set(file, sum);
    if (page !== null) {
      this.#links.add(file, page);
      this.#offences.push(...page.offences);
    }
    await this.#compressed.add(file, { length, sum }, read);
    return true;
  }

  /**
   * Writes what hosts read and the checksums, and judges the whole.
   * @throws {BuildFailure} where a page goes against its policy, or a link leads nowhere.
   */
  async finish(): Promise<void> {
    const { deployment, folder } = this.#options;
    if (this.#offences.length > 0) throw new BuildFailure(`Some pages go against the content security policy:\n${this.#offences.map((offence) => `  ${offence}`).join('\n')}`);
    const fetched = fetchedFilesPage(this.#sums.keys(), deployment.base);
    await this.finishAndWrite(fetched.file, Buffer.from(fetched.html));
    await this.finishAndWrite(paths.manifest, Buffer.from(this.#manifest()));
    checkLinks(this.#links, new Set(this.#sums.keys()));
    writeFileSync(join(folder.path, '_headers'), headersFile(deployment.base));
    writeFileSync(join(folder.path, '.htaccess'), apacheFile(deployment.base));
    // Where GitHub Pages publishes a branch, Jekyll would make pages of the Markdown files.
    writeFileSync(join(folder.path, '.nojekyll'), '');
    await this.#compressed.finish();
  }

  /**
   * The SHA-256 sums of all files, one a line as `sha256sum --check` reads them: whoever has fetched some of
   * them into a folder can check these there with `--ignore-missing`. Compressed forms have no address of
   * their own: what a browser unpacks is what is listed.
   */
  #manifest(): string {
    const files = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([file]) => !file.split('/').some((part) => part.startsWith('.')));
    return files.map(([file, sum]) => `${sum}  ${file.slice(1)}\n`).join('');
  }
}
