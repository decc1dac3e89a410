/** Copies citations, and makes them name the paragraph that the address names. */
const citations = document.querySelector<HTMLElement>('.citations');
const prefix = citations?.dataset['cite'];

/** Leads from the chosen paragraph to its citations. */
const link = document.createElement('a');
link.href = '#cite';
link.className = 'cite-this no-print';
link.dataset['editorial'] = link.ariaLabel = 'Cite';

function choose(): void {
  const { hash } = location;
  if (!citations || !prefix || hash === '#cite') return;
  const n = hash.slice(prefix.length + 1);
  const chosen = hash.startsWith(`#${prefix}`) && /^\d+$/u.test(n) ? document.getElementById(hash.slice(1)) : null;
  if (chosen) {
    citations.dataset['n'] = n;
    for (const place of citations.querySelectorAll('.of-one .n')) place.textContent = n;
    citations.querySelector('[data-back]')?.setAttribute('href', hash);
    chosen.append(link);
  } else {
    delete citations.dataset['n'];
    link.remove();
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const { n } = citations?.dataset ?? {};
  const citation = button.closest('div')?.querySelector(`dd:not(${n ? '.of-whole' : '.of-one'})`);
  const status = citations?.querySelector('[role=status]');
  if (!citation || !status) return;
  let done = 'Copied';
  try {
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', citation.innerHTML), ...as('text/plain', citation.textContent) })]);
  } catch {
    // No clipboard without a secure address: the reader's own key copies what is selected.
    getSelection()?.selectAllChildren(citation);
    done = 'Selected';
  }
  button.textContent = status.textContent = done;
  button.dataset['copied'] = '';
  setTimeout(() => {
    button.textContent = 'Copy';
    status.textContent = '';
    delete button.dataset['copied'];
  }, 2000);
}

citations?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('button');
  if (button) void copy(button);
});
addEventListener('hashchange', choose);
choose();
