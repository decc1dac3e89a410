/**
 * The page's icons wait for the painting, so that they are no rivals of what is painted: a browser asks for them as
 * soon as a page has loaded, painted or not, and for one of its own where it finds none.
 */
const waiting = [...document.querySelectorAll<HTMLLinkElement>('[rel=icon]')].map((icon) => {
  const address = icon.href;
  // Nobody can ask for this one.
  icon.href = 'http://';
  return () => { icon.href = address; };
});

export function letIconsGo(): void {
  for (const letGo of waiting) letGo();
}
