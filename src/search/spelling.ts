/** British spellings that differ from American ones by rule, and what the rule makes of them. A word that no pair is meant for is changed alike wherever it stands. */
const rules: readonly (readonly [british: RegExp, american: string])[] = [
  [/manoeuvre(s?)$/u, 'maneuver$1'],
  [/manoeuvr/u, 'maneuver'],
  [/(^..+[iy])s(e[ds]?|ers?|ings?|ations?|ational)$/u, '$1z$2'],
  [/(^..*[bcdhilmnprtv])our(s?|ed|ing|ers?|ites?|abl[ey]|al|less|ful|hood|ly)$/u, '$1or$2'],
  [/([bt])re(s?)$/u, '$1er$2'],
  [/([aeiou].*[aeiou])ll(ed|ing|ers?)$/u, '$1l$2'],
  [/^(def|off|pret|lic)ence(s?)$/u, '$1ense$2'],
  [/(^..+)ogue(s?)$/u, '$1og$2'],
  [/programme/u, 'program'],
];

/** A word in American spelling, unchanged where both spell it alike. */
export function americanSpelling(word: string): string {
  return rules.reduce((spelled, [british, american]) => spelled.replace(british, american), word);
}
