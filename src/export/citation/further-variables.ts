import type { CslName, CslTelegram } from './csl-item.ts';

/**
 * What reference managers have no field for in a letter, one variable of the Citation Style Language a line, as Zotero
 * reads them in its field "Extra" (Zotero documentation, "Citing fields from Extra").
 */
export function furtherVariables({ 'container-title': container, number, version, publisher, editor = [] }: CslTelegram): string[] {
  return [
    `container-title: ${container}`,
    `version: ${version}`,
    `number: ${number}`,
    ...(publisher === undefined ? [] : [`publisher: ${publisher}`]),
    ...editor.map((name) => `editor: ${inParts(name)}`),
  ];
}

function inParts(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family} || ${name.given}`;
}
