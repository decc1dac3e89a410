import type { KeptResults } from '../../content/kept-results.ts';
import type { Fingerprints } from './fingerprint.ts';
import { keyOf, type Store } from './store.ts';

/**
 * The results of makers that read nothing but their input. Nothing is kept of one that is given a constant: it is
 * given all that this holds.
 * @param code hash of the code and of where the site will stand
 */
export function keptResults({ get, keep }: Pick<Store, 'get' | 'keep'>, code: string, fingerprints: Fingerprints): KeptResults {
  const keyFor = (what: string, input: object) => {
    const fingerprint = fingerprints.ofWhole(input);
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
