/** Puts the remembered theme in force before anything is painted; what else follows it can wait for the script of the page. */
import { memory } from '../memory.ts';

const { theme } = memory;
if (theme) document.documentElement.dataset['theme'] = theme;
