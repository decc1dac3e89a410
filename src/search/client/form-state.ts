import { type AddressState, stateFromAddress } from '../address-state.ts';

/** What the form says, as the address would say it. */
export function stateOfForm(form: HTMLFormElement, senders: ReadonlySet<string>): AddressState {
  const entries = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return stateFromAddress(new URLSearchParams(entries).toString(), senders);
}

/** Puts a state into the form. */
export function fillForm(form: HTMLFormElement, { q, sender, within }: AddressState): void {
  const values = { q, sender: sender ?? '', in: within === 'all' ? '' : within };
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    // Not every browser takes an empty value for the value of a group.
    if (!(control instanceof RadioNodeList)) continue;
    for (const choice of control) if (choice instanceof HTMLInputElement) choice.checked = choice.value === value;
  }
}
