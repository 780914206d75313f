import { expect, test } from 'vitest';
import { BoundedCache } from '../../../../src/adapters/models/embedded/bounded-cache.js';

const recording = () => {
  const made: string[] = [];
  const cache = new BoundedCache<string>(10);
  const get = (key: string, size: number) =>
    cache.get(key, size, () => {
      made.push(key);
      return `value of ${key}`;
    });
  return { made, get };
};

test('a kept value is not made twice', () => {
  const { made, get } = recording();
  expect([get('a', 4), get('a', 4)]).toEqual(['value of a', 'value of a']);
  expect(made).toEqual(['a']);
});

test('what was used longest ago goes first when the sizes exceed the capacity', () => {
  const { made, get } = recording();
  get('a', 4);
  get('b', 4);
  get('a', 4);
  get('c', 4);
  get('a', 4);
  get('b', 4);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a value larger than the capacity is made but not kept, and pushes nothing out', () => {
  const { made, get } = recording();
  get('a', 4);
  get('huge', 11);
  get('a', 4);
  get('huge', 11);
  expect(made).toEqual(['a', 'huge', 'huge']);
});
