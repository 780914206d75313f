import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberList } from '../../../src/domain/packed/number-list.js';
import { PackedList } from '../../../src/domain/packed/packed-list.js';
import { TextList } from '../../../src/domain/packed/text-list.js';

test('a packed list gives back what was put into it', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      const plain = values.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
      const list = new PackedList<unknown>();
      for (const value of plain) list.push(value);
      expect([...list]).toEqual(plain);
      expect(list).toHaveLength(plain.length);
      expect(list.at(plain.length)).toBeUndefined();
    }),
  );
});

test('texts larger than a page stand between small ones', () => {
  const texts = ['a', 'ü'.repeat(2_000_000), '', 'b', 'x'.repeat(1 << 20), '🚦'];
  const list = new TextList();
  for (const text of texts) list.push(text);
  expect(texts.map((_, index) => list.at(index))).toEqual(texts);
});

test('numbers grow, sort, and are filled up to where one is set', () => {
  const list = new NumberList();
  for (let number = 200; number > 0; number -= 1) list.push(number);
  expect([...list.sorted()].slice(0, 3)).toEqual([1, 2, 3]);
  list.set(1000, 5, -1);
  expect([list.at(0), list.at(500), list.at(1000), list.length]).toEqual([200, -1, 5, 1001]);
  expect(list.at(1001, 7)).toBe(7);
});
