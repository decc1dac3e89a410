/** What the documents of a correspondence can be. */
export const documentKinds = ['telegram', 'letter', 'postcard', 'memorandum', 'dispatch', 'document'] as const;

/** A telegram, a letter …; `document` where an edition speaks of several kinds at once. */
export type DocumentKind = (typeof documentKinds)[number];

const plurals: Readonly<Record<DocumentKind, string>> = {
  telegram: 'telegrams', letter: 'letters', postcard: 'postcards', memorandum: 'memoranda', dispatch: 'dispatches', document: 'documents',
};

/** Several of them: "letters". */
export function severalOf(kind: DocumentKind): string {
  return plurals[kind];
}

/** A word as it begins a sentence or a label: "Letter". */
export function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What several documents are called together: their kind where it is one, else `document`. */
export function commonKind(documents: readonly { kind: DocumentKind }[]): DocumentKind {
  const [kind, ...others] = new Set(documents.map((document) => document.kind));
  return kind === undefined || others.length > 0 ? 'document' : kind;
}
