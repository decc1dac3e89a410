import { expect, test } from 'vitest';
import { unbrokenIn } from '../../src/edition/unbroken/unbroken.ts';

const heldTogether = (text: string) => unbrokenIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['so J. V. Stalin to Mao Tse-tung wrote', ['J. V. Stalin', 'Mao Tse-tung']],
  ['THE TELEGRAM FROM J. V. STALIN TO MAO TSE-TUNG DATED', ['J. V. STALIN', 'MAO TSE-TUNG']],
  ['A. I. Mikoyan and Chiang Kai-shek’s message', ['A. I. Mikoyan', 'Chiang Kai-shek’s']],
  ['on 24 November 2026, the 10th of January, 12–13 January 1949', ['24 November 2026', '10th of January', '12–13 January 1949']],
  ['On January 9th we', ['January 9th']],
  ['DATED THE 10TH OF JANUARY, 1949', ['10TH OF JANUARY, 1949']],
  ['Beginning from July 1947 we', ['July 1947']],
  ['telegram 3, ¶1; telegrams 4', ['telegram 3, ¶1', 'telegrams 4']],
  ['vol. 3, no. 2; pp. 132–40; doc. 20; vol. VIII', ['vol. 3', 'no. 2', 'pp. 132–40', 'doc. 20', 'vol. VIII']],
  ['19,450 bytes and 963 words', ['19,450 bytes', '963 words']],
  ['in 6 headings, 1 editors’ note and 10 more; the 43 war criminals', ['6 headings', '1 editors’', '10 more', '43 war']],
  ['between 3 and 4 of them, and since 1946 he has 2,5 kg', ['2,5 kg']],
  ['CC0 1.0', ['CC0 1.0']],
  ['The Wilson Center calls them Andrei Orlov and Fyodor Kuznetsov', ['Wilson Center', 'Andrei Orlov', 'Fyodor Kuznetsov']],
  ['between the Communist Party of China and the Government of the USSR', ['Communist Party of China', 'Government of the USSR']],
  ['the Soviet government, the People’s Liberation Army and Chairman Mao Tse-tung', ['Soviet government', 'People’s Liberation Army', 'Chairman Mao Tse-tung']],
  ['[Wilson Center 112663; FRUS 1949 VIII, doc. 20]', ['Wilson Center 112663', 'FRUS 1949 VIII', 'doc. 20']],
  ['a democratic coalition government of the people', ['coalition government']],
  ['the other side — the USSR – is', ['side —', 'USSR –']],
  ['The Red Flag', ['The Red Flag']],
  ['the Archive of the President of the Russian Federation', ['Archive of the President', 'Russian Federation']],
  ['the Central Committee of the Communist Party of China', ['Central Committee', 'Communist Party of China']],
  ['Wilson Center Digital Archive, document 112663', ['Wilson Center Digital Archive', 'document 112663']],
  ['Continue Your Glorious War of Liberation', []],
])('“%s” holds together where it should', (text, expected) => {
  expect(heldTogether(text)).toEqual(expected);
});

test('what has no such words is left alone', () => {
  expect(heldTogether('We think that a straight and clear reply is good. In 1949 it was. On Sunday. In Nanking. The Americans left.')).toEqual([]);
});
