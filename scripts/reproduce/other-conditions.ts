/**
 * Loaded before a build: folders are listed from the last name to the first, and the clock is a year ahead.
 * Whatever depends on the order of a listing or on the time of the build becomes another file.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const ahead = 366 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (target, args: unknown[]) => (args.length === 0 ? new target(now() + ahead) : create(target, args)),
  get: (target, key): unknown => (key === 'now' ? () => now() + ahead : Reflect.get(target, key)),
});

function create(target: DateConstructor, args: unknown[]): Date {
  const date: unknown = Reflect.construct(target, args);
  if (date instanceof target) return date;
  throw new TypeError('A date was expected');
}

const reversed = (names: unknown): unknown => (Array.isArray(names) ? Array.from<unknown>(names).reverse() : names);
const { readdirSync, readdir } = fs;
const listed = fs.promises.readdir;
Reflect.set(fs, 'readdirSync', (...args: unknown[]) => reversed(Reflect.apply(readdirSync, fs, args)));
Reflect.set(fs, 'readdir', (...args: unknown[]) => {
  const done = args.at(-1);
  const told = typeof done === 'function' ? (error: unknown, names: unknown): unknown => Reflect.apply(done, null, [error, reversed(names)]) : done;
  Reflect.apply(readdir, fs, [...args.slice(0, -1), told]);
});
Reflect.set(fs.promises, 'readdir', async (...args: unknown[]) => reversed(await Promise.resolve(Reflect.apply(listed, fs.promises, args))));
syncBuiltinESMExports();
