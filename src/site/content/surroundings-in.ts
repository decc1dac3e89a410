import { surroundingsOf } from '../../edition/surroundings.ts';
import { onceFor } from './reads.ts';

/** The surroundings of every telegram of an edition, by its number: gathered once for all that print them. */
export const surroundingsIn = onceFor(surroundingsOf);
