/** Finds the paragraph that a mangled fragment means, `#T3-P7`, `#t3-p7.`, or one with words that the browser does not know to look for. */
const { hash } = location;
const meant = /t\d+(?:-p\d+)?/iu.exec(hash)?.[0].toLowerCase() ?? '';
if (/~.*text/u.test(hash)) document.body.dataset['fragment'] = hash;
if (!document.getElementById(hash.slice(1)) && document.getElementById(meant)) location.replace(`#${meant}`);

export {};
