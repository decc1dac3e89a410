import { slipsOfApparatus } from './apparatus.ts';
import { slipsOfEditorsFiles } from './editors-files.ts';
import { slipsOfIdentity } from './identity.ts';
import { slipsOfLetters } from './letters.ts';
import { slipsOfNames } from './names.ts';
import type { Slip } from './slip.ts';

/** The table of slips. */
export const slips: readonly Slip[] = [...slipsOfNames, ...slipsOfIdentity, ...slipsOfLetters, ...slipsOfApparatus, ...slipsOfEditorsFiles];
