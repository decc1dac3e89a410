/** A file that the bag keeps. */
export interface PayloadFile {
  /** Below `data/`, with `/`, without a slash at the start. */
  path: string;
  bytes: Uint8Array;
  /** Media type. */
  type: string;
  /** What the file is for, one sentence. */
  meaning: string;
}
