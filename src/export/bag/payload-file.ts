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

/** The same with the sum that both manifests tell, made once of what may be many files. */
export interface SummedFile extends PayloadFile {
  /** SHA-256, in hexadecimal. */
  sum: string;
}
