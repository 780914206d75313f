import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNotUtf8, notUtf8Error, whyNotUtf8 } from '../../../src/domain/artifacts/not-utf8.js';
import { describeUserError } from '../../../src/domain/user-error.js';

test.each<[string, Buffer, { line: number; byte: number } | undefined]>([
  ['nothing', Buffer.alloc(0), undefined],
  ['a byte order mark', Buffer.from('\ufeffversion: 1\n'), undefined],
  ['a replacement character that is written', Buffer.from('a: \ufffd\n'), undefined],
  ['Latin-1', Buffer.from('version: 1\r\nname: café\r\n', 'latin1'), { line: 2, byte: 0xe9 }],
  [
    'Latin-1 behind a replacement character that is written',
    Buffer.concat([Buffer.from('\ufeff\ufffd ä '), Buffer.from('ö', 'latin1')]),
    { line: 1, byte: 0xf6 },
  ],
  ['a letter that is cut off at the end of a line', Buffer.from([0x61, 0xc3, 0x0a, 0xbc]), { line: 1, byte: 0xc3 }],
  ['UTF-16', Buffer.from('\ufeffversion: 1\n', 'utf16le'), { line: 1, byte: 0xff }],
])('%s', (_, bytes, found) => {
  expect(findNotUtf8(bytes)).toEqual(found);
});

test('the first wrong byte is found in whatever text it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (before, after) => {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);
      expect(findNotUtf8(bytes)).toEqual({ line: before.split('\n').length, byte: 0xff });
    }),
  );
});

test('it is told with its line and what to do', () => {
  expect(describeUserError(notUtf8Error('lanegate.yml', { line: 4, byte: 0xe9 }))).toBe(
    'lanegate.yml:4: this is not UTF-8: the byte 0xe9 fits nothing in it\n  hint: save the file as UTF-8',
  );
  expect(whyNotUtf8({ line: 4, byte: 0xe9 })).toBe('it is not UTF-8 (line 4: the byte 0xe9); save it as UTF-8');
});

test.each([0xfe, 0xff])('UTF-16 is known by how it begins: %i', (byte) => {
  expect(notUtf8Error('a.csv', { line: 1, byte }).message).toContain(', as UTF-16 begins');
  expect(whyNotUtf8({ line: 1, byte })).toContain(', as UTF-16 begins');
  expect(notUtf8Error('a.csv', { line: 2, byte }).message).not.toContain('UTF-16');
});
