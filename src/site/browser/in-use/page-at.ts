/**
 * The page that an address names: this document, or another that is fetched.
 * @throws {TypeError} where it cannot be fetched.
 */
export async function pageAt({ pathname }: { pathname: string }): Promise<Document> {
  return pathname === location.pathname ? document : new DOMParser().parseFromString(await (await fetch(pathname)).text(), 'text/html');
}
