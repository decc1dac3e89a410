/** Puts the remembered theme in force before anything is painted; what else follows it can wait for the script of the page. */
import { rememberedTheme } from './theme.ts';

const theme = rememberedTheme();
if (theme) document.documentElement.dataset['theme'] = theme;
