import { fileKinds, type FileKind } from './file-kinds.ts';
import { cacheRevalidated, kept } from './keeping.ts';

/**
 * Commands that put a built site into a store of objects (Amazon S3 and its like, with the AWS CLI 2): such a store says of
 * a file what it was told when it was put there. Each file is put once, under its type and how long it may be kept.
 * @param folder of the built site
 * @param target `s3://bucket/` with the path of the site
 */
export function objectStoreCommands(folder: string, target: string): string {
  const put = (include: string, exclude: readonly string[], type: string, control: string) =>
    ['aws s3 cp --recursive', folder, target, "--exclude '*'", `--include '${include}'`, ...exclude.map((each) => `--exclude '${each}'`), `--content-type '${type}'`, `--cache-control '${control}'`].join(' ');
  // An ending that goes on with a shorter one is put by itself.
  const within = (kind: FileKind) => fileKinds.filter((other) => other.ending !== kind.ending && other.ending.endsWith(kind.ending)).map(({ ending }) => `*${ending}`);
  return `${fileKinds.flatMap((kind) => [
    put(`*${kind.ending}`, [...within(kind), ...kept.map(({ path }) => `${path.slice(1)}${path.endsWith('/') ? '*' : ''}`)], kind.type, cacheRevalidated),
    ...kept.filter(({ path }) => path.endsWith('/') || path.endsWith(kind.ending)).map(({ path, control }) =>
      put(path.endsWith('/') ? `${path.slice(1)}*${kind.ending}` : path.slice(1), [], kind.type, control)),
  ]).join('\n')}\n`;
}
