/**
 * Finds the paragraph that a mangled fragment means, `#T3-P7`, `#t3-p7.`, or one with words that the browser does not
 * know to look for, and opens the fold in which something is that the fragment names.
 */
const { hash } = location;
const meant = /t\d+(?:-p\d+)?/iu.exec(hash)?.[0].toLowerCase() ?? '';
if (/~.*text/u.test(hash)) document.body.dataset['fragment'] = hash;
if (!document.getElementById(hash.slice(1)) && document.getElementById(meant)) location.replace(`#${meant}`);

/** Not every browser opens it by itself. */
function unfold(): void {
  const named = document.getElementById(location.hash.slice(1));
  const fold = named?.closest('details');
  if (!named || !fold || fold.open) return;
  fold.open = true;
  named.scrollIntoView();
}

addEventListener('hashchange', unfold);
unfold();

export {};
