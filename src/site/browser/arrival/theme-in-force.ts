/** Puts the remembered theme in force before anything is painted; what else follows it can wait for the script of the page. */
import { remembered } from './remembered.ts';

const { theme } = remembered('localStorage');
if (theme) document.documentElement.dataset['theme'] = theme;
