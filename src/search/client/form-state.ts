import { type AddressState, type Choices, parametersOf, stateFromAddress } from '../address-state.ts';

/** What the form says, as the address would say it. */
export function stateOfForm(form: HTMLFormElement, choices: Choices): AddressState {
  const entries = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return stateFromAddress(new URLSearchParams(entries).toString(), choices);
}

/** Puts a state into the form. */
export function fillForm(form: HTMLFormElement, { q, ...chosen }: AddressState): void {
  const values = new Map([['q', q], ...parametersOf(chosen)]);
  for (const name of ['q', 'sender', 'to', 'telegram', 'in', 'order', 'view']) {
    const value = values.get(name) ?? '';
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    // Not every browser takes an empty value for the value of a group.
    if (!(control instanceof RadioNodeList)) continue;
    for (const choice of control) if (choice instanceof HTMLInputElement) choice.checked = choice.value === value;
  }
}
