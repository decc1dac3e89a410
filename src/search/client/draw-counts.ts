import { type Filters, type Outcome, passes, unfiltered } from '../search.ts';
import { type Choices, stateFromAddress } from '../address-state.ts';

/** Names of the controls that narrow a search, each with the part of what is chosen that it sets. */
const narrowing = { sender: 'sender', to: 'addressee', telegram: 'telegram', in: 'within' } as const satisfies Record<string, keyof Filters>;

/** Writes beside each choice how many passages it would leave; nothing where nothing was asked. */
export function drawCounts(form: HTMLFormElement, outcome: Outcome | null, choices: Choices): void {
  for (const [name, part] of Object.entries(narrowing)) {
    const countOf = (value: string) => {
      if (outcome === null) return '';
      const chosen = stateFromAddress(new URLSearchParams([[name, value]]).toString(), choices);
      const filters = { ...outcome.filters, [part]: { ...unfiltered, ...chosen }[part] };
      return String(outcome.answering.filter((hit) => passes(hit, filters)).length);
    };
    for (const control of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      const shown = control.parentElement?.querySelector('[data-count]');
      if (shown) shown.textContent = countOf(control.value);
    }
    for (const option of form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)) {
      const count = countOf(option.value);
      option.textContent = count === '' ? option.dataset['label'] ?? '' : `${option.dataset['label'] ?? ''} (${count})`;
    }
  }
}
