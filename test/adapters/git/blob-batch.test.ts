import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlobBatch, parseObjectHeader } from '../../../src/adapters/git/blob-batch.js';

const id = (index: number): string => index.toString(16).padStart(40, '0');

test('objects come out as they went in, however the output is cut into chunks', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc
      .constantFrom('', '\n', `${id(1)} blob 3\n`, `${id(1)} missing\n`)
      .map((text) => new Uint8Array(Buffer.from(text))),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.array(content, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 30 })), (contents, cuts) => {
      const output = Buffer.concat(
        contents.flatMap((bytes, index) =>
          bytes === undefined
            ? [Buffer.from(`${id(index)} missing\n`)]
            : [Buffer.from(`${id(index)} blob ${bytes.length}\n`), bytes, Buffer.from('\n')],
        ),
      );
      const found: [string, number[]][] = [];
      const batch = new BlobBatch((blob, bytes) => found.push([blob, [...bytes]]));
      let start = 0;
      for (const cut of [...cuts, output.length]) {
        batch.push(output.subarray(start, start + cut));
        start += cut;
      }
      const expected = contents.flatMap((bytes, index) => (bytes === undefined ? [] : [[id(index), [...bytes]]]));
      expect(found).toEqual(expected);
    }),
  );
});

test('a header is read, and a missing object has none', () => {
  expect(parseObjectHeader(`${id(1)} blob 12`)).toEqual({ id: id(1), type: 'blob', bytes: 12 });
  expect(parseObjectHeader(`${id(1)} missing`)).toBeUndefined();
  expect(parseObjectHeader('')).toBeUndefined();
});
