import type { Edition, Identity, Reference, Telegram } from '../../edition/model.ts';

/** What telegrams of an edition refer to, and where. */
export interface Referred {
  /** References by the number of the telegram that they stand in, in the order of the text. */
  references: ReadonlyMap<number | null, readonly Reference[]>;
  /** The words of passages by their ids, in reading marks. */
  texts: ReadonlyMap<string, string>;
  /** Telegrams by their numbers. */
  byNumber: ReadonlyMap<number, Telegram>;
  /** Ids of the paragraphs that are drafts. */
  drafts: ReadonlySet<string>;
  identity: Identity;
}

/** Looked up once for all telegrams of an edition. */
export function referredIn({ telegrams, passages, references, identity }: Edition): Referred {
  return {
    references: Map.groupBy(references, (reference) => reference.telegram),
    texts: new Map(passages.map(({ id, reading }) => [id, reading])),
    byNumber: new Map(telegrams.map((telegram) => [telegram.number, telegram])),
    drafts: new Set(telegrams.flatMap(({ transcription }) => transcription.children.flatMap((node) => (node.type === 'draft' ? node.children.map(({ id }) => id) : [])))),
    identity,
  };
}
