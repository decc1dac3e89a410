/** The colours of the site, read from its style sheet, for what is drawn without one. */
import tokens from './tokens.css?raw';

/** A colour on light paper and on dark, `#fcf9f2`. */
export interface Colour {
  light: string;
  dark: string;
}

const names = ['paper', 'ink', 'faded', 'rule', 'tint', 'rubric'] as const;
export type ColourName = (typeof names)[number];

export const colours: Readonly<Record<ColourName, Colour>> = {
  paper: colour('paper'), ink: colour('ink'), faded: colour('faded'), rule: colour('rule'), tint: colour('tint'), rubric: colour('rubric'),
};

/** The same as custom properties of a style sheet that nobody lowers for older browsers. */
export function colourProperties(scheme: keyof Colour): string {
  return names.map((name) => `--${name}: ${colours[name][scheme]};`).join(' ');
}

function colour(name: ColourName): Colour {
  const [, light, dark] = new RegExp(String.raw`^\s*--${name}: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);`, 'mu').exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`src/styles/tokens.css has no line “--${name}: light-dark(#……, #……);”`);
  return { light, dark };
}
