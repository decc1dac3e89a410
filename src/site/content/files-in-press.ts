/** Makes a file of the site, or finds it made; null where the site has none with this path, `/telegrams/3.xml`. */
export type FilesInPress = (path: string) => Promise<Uint8Array> | null;

declare global {
  /** Absent where no build is at work. Global for the same reason as the edition in press. */
  var filesInPress: FilesInPress | undefined;
}

/** Lets what is made of several files of this site take them as they are published. */
export function putFilesInPress(files: FilesInPress): void {
  globalThis.filesInPress = files;
}

/**
 * A file as the site publishes it.
 * @param make makes the same bytes where no build is at work
 */
export async function publishedFile(path: string, make: () => Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (globalThis.filesInPress?.(path) ?? make()));
}
