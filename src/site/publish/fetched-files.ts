import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { paths, withBase } from '../../edition/addresses.ts';
import { editorsLanguage } from '../../edition/languages.ts';
import { indexFolder } from '../../search/files.ts';

/** A column of the measure of the other pages, in the colours and the typeface that the reader's browser has. */
const style = 'html{color-scheme:light dark;font:112.5%/1.55 Georgia,"Times New Roman",serif}main{max-width:34rem;margin:3rem auto;padding:0 1.25rem;overflow-wrap:anywhere}h1{font-size:1.6rem;font-weight:400;line-height:1.2}ul{padding:0;list-style:none}p,ul{font-size:.8rem}a{color:inherit}';

const isFetched = (file: string) => file.startsWith(`/${indexFolder}/`) || (file.startsWith('/assets/') && file.endsWith('.js'));

/**
 * A page of links to what scripts ask for: their parts, and the index and texts of the search. No other page
 * leads there, so that a program that copies the site by its links would leave them out.
 * @param files paths below the site, in any order
 */
export function fetchedFilesPage(files: Iterable<string>, base: string): { file: string; html: string } {
  const title = 'What the scripts of the site fetch';
  const addresses = [...files].filter(isFetched).sort((a, b) => (a < b ? -1 : 1)).map((file) => withBase(base, file));
  const page = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: editorsLanguage }, [
      h('head', [
        h('meta', { charset: 'utf-8' }), h('meta', { name: 'viewport', content: 'width=device-width' }), h('title', title),
        h('meta', { name: 'robots', content: 'noindex' }), h('style', style),
      ]),
      h('body', h('main', [h('p', h('a', { href: withBase(base, paths.downloads) }, 'Downloads')), h('h1', title), h('ul', addresses.map((address) => h('li', h('a', { href: address }, address))))])),
    ]),
  ]);
  return { file: `${paths.fetched}index.html`, html: `${toHtml(page)}\n` };
}
