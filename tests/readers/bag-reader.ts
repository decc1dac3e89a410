import { createHash } from 'node:crypto';
import { readZip } from './zip-reader.ts';

/** What a bag holds, and what is wrong with it. */
export interface ReadBag {
  /** Name of its folder. */
  name: string;
  /** Values by label, in the order in which they stand. */
  info: [label: string, value: string][];
  /** By path below `data/`. */
  payload: Map<string, Buffer>;
  /** What is against RFC 8493; empty for a bag that is complete and valid. */
  faults: string[];
}

/** Reads a bag that is one folder of a ZIP archive and validates it by RFC 8493, section 3. */
export function readBag(archive: Uint8Array): ReadBag {
  const entries = readZip(archive);
  const [name = ''] = entries[0]?.path.split('/') ?? [];
  const faults = entries.filter(({ path }) => !path.startsWith(`${name}/`)).map(({ path }) => `${path} stands outside the bag`);
  const files = new Map(entries.map(({ path, bytes }) => [path.slice(name.length + 1), bytes]));
  const textOf = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) faults.push(`${path} is missing`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
  };
  if (!/^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n$/u.test(textOf('bagit.txt'))) faults.push('bagit.txt declares something else');
  const isPayload = (path: string) => path.startsWith('data/');
  check('manifest-sha256.txt', (path) => isPayload(path));
  check('tagmanifest-sha256.txt', (path) => !isPayload(path) && path !== 'tagmanifest-sha256.txt');
  const info = textOf('bag-info.txt').split('\n').filter(Boolean).map((line): [string, string] => {
    const [, label = '', value = ''] = /^([^\s:][^:]*): (.*)$/u.exec(line) ?? [];
    if (label === '') faults.push(`bag-info.txt has the line “${line}”`);
    return [label, value];
  });
  const payload = new Map([...files].filter(([path]) => isPayload(path)).map(([path, bytes]) => [path.slice('data/'.length), bytes]));
  const oxum = `${[...payload.values()].reduce((sum, { length }) => sum + length, 0)}.${payload.size}`;
  const declared = info.find(([label]) => label === 'Payload-Oxum')?.[1];
  if (declared !== oxum) faults.push(`Payload-Oxum is ${declared ?? 'missing'}, the payload has ${oxum}`);
  return { name, info, payload, faults };

  /** Every file of a kind is listed once with its sum, and nothing else is. */
  function check(manifest: string, covers: (path: string) => boolean): void {
    const listed = textOf(manifest).split('\n').slice(0, -1).map((line) => {
      const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
      return { sum, path: path.replace(/%(25|0A|0D)/gu, (code) => decodeURIComponent(code)) };
    });
    for (const { sum, path } of listed) {
      const bytes = files.get(path);
      if (!bytes) faults.push(`${manifest} lists ${path}, which is not there`);
      else if (createHash('sha256').update(bytes).digest('hex') !== sum) faults.push(`${path} has another sum than in ${manifest}`);
    }
    const paths = listed.map(({ path }) => path);
    if (new Set(paths).size !== paths.length) faults.push(`${manifest} lists a file twice`);
    for (const path of files.keys()) if (covers(path) && !paths.includes(path)) faults.push(`${manifest} does not list ${path}`);
  }
}
