import type { Choices } from '../address-state.ts';
import { find } from './element.ts';

/** What the script uses of the page. */
export interface PageParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Hidden but for those who hear the page. */
  announcement: HTMLElement;
  report: HTMLElement;
  /** Behind the results: what to look up beside. */
  besides: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** Shown while nothing is asked. */
  help: HTMLElement;
  waiting: HTMLElement;
  trouble: HTMLElement;
  /** Says in the trouble what stands in the way. */
  reason: HTMLElement;
  retry: HTMLButtonElement;
  /** What is said until a script has come; null where nothing is. */
  withoutScript: HTMLElement | null;
  /** Whom one can choose as sender and as addressee. */
  choices: Choices;
}

/** @throws {Error} where a part is missing. */
export function findParts(): PageParts {
  const form = find('[data-search]', HTMLFormElement);
  const trouble = find('[data-trouble]', HTMLElement);
  return {
    form, trouble,
    field: find('input[name=q]', HTMLInputElement, form),
    announcement: find('[data-announcement]', HTMLElement),
    report: find('[data-report]', HTMLElement),
    besides: find('[data-besides]', HTMLElement),
    results: find('[data-results]', HTMLElement),
    more: find('[data-more]', HTMLButtonElement),
    help: find('[data-help]', HTMLElement),
    waiting: find('[data-waiting]', HTMLElement),
    reason: find('[data-reason]', HTMLElement, trouble),
    retry: find('button', HTMLButtonElement, trouble),
    withoutScript: document.querySelector<HTMLElement>('[data-without-script]'),
    choices: { senders: new Set(choicesOf(form, 'sender')), addressees: new Set(choicesOf(form, 'to')) },
  };
}

function choicesOf(form: HTMLFormElement, name: string): string[] {
  const control = form.elements.namedItem(name);
  const choices = control instanceof RadioNodeList ? [...control] : control instanceof HTMLSelectElement ? [...control.options] : [control];
  return choices.flatMap((choice) => ((choice instanceof HTMLInputElement || choice instanceof HTMLOptionElement) && choice.value !== '' ? [choice.value] : []));
}
