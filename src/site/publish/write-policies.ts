import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { paths } from '../../edition/addresses.ts';
import { keptQuery } from '../../search/client/kept-query.ts';
import { inlineTheme } from '../browser/inline-theme.ts';
import { contentSecurityPolicy } from '../hosting/security.ts';
import { BuildFailure } from './build-failure.ts';
import { readPage, type PageFacts } from './page-facts.ts';
import { filesOf } from './site-files.ts';

/** A page of the built site, and what it leads to. */
export interface Page extends Pick<PageFacts, 'ids' | 'links'> {
  /** Path of its file below the site: `/telegrams/3/index.html`. */
  file: string;
}

/** Inline scripts that the edition has on purpose; no other runs. */
const knownScripts: ReadonlySet<string> = new Set([inlineTheme, keptQuery]);

/**
 * Gives every page that has none the policy that fits it, and reads what the pages lead to.
 * @throws {BuildFailure} where a page has an inline script or an attribute that no policy of the edition allows.
 */
export async function writePolicies(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  const offences: string[] = [];
  for (const file of (await filesOf(folder)).filter(isPage)) {
    const html = await readFile(join(folder, file), 'utf8');
    const facts = readPage(html);
    pages.push({ file, ids: facts.ids, links: facts.links });
    if (facts.hasPolicy) continue;
    offences.push(...offencesOf(facts).map((offence) => `  ${file}: ${offence}`));
    const at = facts.policyAt ?? 0;
    await writeFile(join(folder, file), html.slice(0, at) + policyElement(facts) + html.slice(at));
  }
  if (offences.length > 0) throw new BuildFailure(`Some pages go against the content security policy:\n${offences.join('\n')}`);
  return pages;
}

/** The one-file edition is no page of the site: it brings its own policy, and its checksum is published. */
function isPage(file: string): boolean {
  return file.endsWith('.html') && file !== paths.editionForm('html');
}

function policyElement(facts: PageFacts): string {
  const content = contentSecurityPolicy({
    styles: facts.styles,
    scripts: facts.scripts,
    loadsScripts: facts.scriptFiles.length > 0,
    loadsStyles: facts.styleFiles.length > 0,
    embedsFiles: facts.styles.some((style) => style.includes('data:')),
  });
  return toHtml(h('meta', { httpEquiv: 'Content-Security-Policy', content }));
}

function offencesOf(facts: PageFacts): string[] {
  return [
    ...(facts.policyAt === null ? ['has no head for its policy to stand in'] : []),
    ...facts.inlineAttributes.map(({ attribute, line }) => `line ${line} has the attribute ${attribute}, which its policy forbids`),
    ...facts.scripts.filter((script) => !knownScripts.has(script)).map((script) => `has an inline script that is not the edition's: ${script.slice(0, 60)}`),
  ];
}
