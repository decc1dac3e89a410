import type { NameId, PassageId, TelegramId } from './ids.ts';
import type { EditorialLink } from './nodes.ts';

/** Addresses in a document of what the editors' words can lead to. */
export interface LinkAddresses {
  /** Of a telegram or passage, `t3` or `t3-p7`. */
  hrefOf: (id: TelegramId | PassageId) => string;
  hrefOfName: (id: NameId) => string;
}

/** Where a link in the editors' words leads. */
export function hrefOfTarget(target: EditorialLink['target'], addresses: LinkAddresses): string {
  switch (target.kind) {
    case 'web':
      return target.address;
    case 'passage':
      return addresses.hrefOf(target.id);
    case 'name':
      return addresses.hrefOfName(target.id);
  }
}
