import { referredIn } from '../../html/parallel/referred.ts';
import { onceFor } from './reads.ts';

/** What the telegrams of an edition refer to, and where: looked up once for all that print it beside them. */
export const referredToIn = onceFor(referredIn);
