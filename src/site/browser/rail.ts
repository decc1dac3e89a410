/** Marks in the rail of dates the telegram that is being read. */
const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const link = document.querySelector(`.rail a[href="#${target.id}"]`);
    if (isIntersecting) link?.setAttribute('aria-current', 'true');
    else link?.removeAttribute('aria-current');
  }
}, { rootMargin: '-33% 0px -66%' });
for (const article of document.querySelectorAll('[data-telegram]')) watcher.observe(article);
