/**
 * Makes a text of plain data and of nothing else, or finds it where an earlier build has made it of the same: parts of
 * long files, of which an edit changes few.
 * @param what names the maker; no other may have the same name
 */
export type KeptText = <Input extends object>(what: string, input: Input, make: (input: Input) => string) => string;

/** Makes every text anew. */
export const madeAnew: KeptText = (_what, input, make) => make(input);

/**
 * The same of bytes that follow from others.
 * @param sum SHA-256 of what they are made from, in hexadecimal
 */
export type KeptBytes = (what: string, sum: string, make: () => Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
