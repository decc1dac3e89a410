import type { KeptResults } from '../../content/kept-results.ts';
import { Fingerprints } from './fingerprint.ts';
import { keyOf, type Store } from './store.ts';

/**
 * The results of makers that read nothing but their input.
 * @param code hash of the code and of where the site will stand
 */
export function keptResults({ get, keep }: Pick<Store, 'get' | 'keep'>, code: string): KeptResults {
  // No object stands for itself here: a maker that is given the edition is given all that it holds.
  const fingerprints = new Fingerprints(new Map());
  const keyFor = (what: string, input: object) => {
    const fingerprint = fingerprints.of(input);
    return fingerprint === null ? null : keyOf('result', code, what, fingerprint);
  };
  return {
    get(what, input) {
      const key = keyFor(what, input);
      return key === null ? null : get(key);
    },
    keep(what, input, bytes) {
      const key = keyFor(what, input);
      if (key !== null) keep(key, bytes);
    },
  };
}
