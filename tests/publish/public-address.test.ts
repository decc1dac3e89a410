import { expect, test, vi } from 'vitest';
import { publicAddress } from '../../src/site/public-address.ts';

test('an address is where the variables say that the site will stand, also after they have changed', () => {
  for (const [origin, base, address] of [['https://letters.example', '', 'https://letters.example/read/'], ['https://letters.example', '1949', 'https://letters.example/1949/read/'], ['https://other.example', '1949', 'https://other.example/1949/read/']] as const) {
    vi.stubEnv('SITE_URL', origin);
    vi.stubEnv('BASE_PATH', base);
    expect([publicAddress('/read/'), publicAddress('/read/')]).toEqual([address, address]);
  }
});

test('an address of a site that can stand nowhere is none', () => {
  vi.stubEnv('SITE_URL', 'letters.example');
  expect(() => publicAddress('/read/')).toThrow('expected the address of the host');
  expect(() => publicAddress('/read/')).toThrow('expected the address of the host');
});
