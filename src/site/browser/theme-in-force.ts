/** Puts the remembered theme in force before anything is painted. */
import { applyTheme, rememberedTheme } from './theme.ts';

const theme = rememberedTheme();
if (theme !== 'system') applyTheme(theme);
