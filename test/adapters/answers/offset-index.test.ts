import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinePlace, OffsetIndex } from '../../../src/adapters/answers/offset-index.js';

test('answers what a list would, the newest first, however often it has grown', () => {
  const key = fc.oneof(fc.integer({ min: 0, max: 40 }).map(String), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), fc.integer({ min: 0, max: 3000 }), (keys, fillers) => {
      const index = new OffsetIndex();
      const all: [string, LinePlace][] = [];
      for (const [i, each] of [
        ...keys,
        ...Array.from({ length: fillers }, (_, i) => `filler ${i}`),
        ...keys,
      ].entries()) {
        const place = { segment: i % 7, position: i * 100, length: i + 1 };
        index.add(each, place);
        all.push([each, place]);
      }
      for (const each of [...keys, 'never added']) {
        const expected = all.filter(([added]) => added === each).map(([, place]) => place);
        expect(index.places(each)).toEqual(expected.reverse());
      }
    }),
    { numRuns: 60 },
  );
});
