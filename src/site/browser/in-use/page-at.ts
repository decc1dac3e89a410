/**
 * The page that an address names: this document, or the content of another that is fetched.
 * @throws {TypeError} where it cannot be fetched.
 */
export async function pageAt({ pathname }: { pathname: string }): Promise<Document | DocumentFragment> {
  if (pathname === location.pathname) return document;
  const page = document.createElement('template');
  page.innerHTML = await (await fetch(pathname)).text();
  return page.content;
}
