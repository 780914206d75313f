import { expect, test } from 'vitest';
import { remembered } from '../../../src/domain/inference/remembered.js';

test('a result is made once, and only so many are kept that no client can fill the memory', () => {
  const asked: string[] = [];
  const upper = remembered((text = '') => {
    asked.push(text);
    return text.toUpperCase();
  });
  const names = Array.from({ length: 1001 }, (_, place) => `model-${place}`);
  for (const name of names) expect(upper(name)).toBe(name.toUpperCase());
  expect(upper('model-0')).toBe('MODEL-0');
  expect(asked).toEqual(names);
  expect(upper('model-1000')).toBe('MODEL-1000');
  expect(asked).toEqual([...names, 'model-1000']);
});
