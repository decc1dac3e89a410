/**
 * From a script, by its name in Unicode ("Han", "Cyrillic"), to the language that the edition writes in it
 * (BCP 47). The edition's own script is not among them.
 */
export type Languages = Readonly<Record<string, string>>;

/** The language that the characters of a form tell; null where all of them may be the edition's own. */
export function languageOf(form: string, languages: Languages): string | null {
  return Object.entries(languages).find(([script]) => charactersOf([script]).test(form))?.[1] ?? null;
}

/** Whether Unicode has a script of this name. */
export function isScript(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]*$/u.test(name)) return false;
  try {
    return charactersOf([name]) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Scripts that put no spaces between words, by their names in Unicode. */
export const unspacedScripts: readonly string[] = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** Runs of words in the scripts of one language, with what joins them. */
export function runsIn(scripts: readonly string[]): string {
  const own = scripts.map((script) => String.raw`\p{Script=${script}}`).join('');
  return scripts.some((script) => unspacedScripts.includes(script))
    ? `[《「（]?[${own}](?:[${own}·、，《》「」（）]*[${own}》」）])?`
    : String.raw`[${own}](?:[${own}\p{M}\p{Nd}\s,.№’-]*[${own}])?`;
}

function charactersOf(scripts: readonly string[]): RegExp {
  return new RegExp(`[${scripts.map((script) => String.raw`\p{Script=${script}}`).join('')}]`, 'u');
}
