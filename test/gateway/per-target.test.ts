import { expect, test } from 'vitest';
import { PerTarget } from '../../src/gateway/per-target.js';

test('each target has one thing of its own', () => {
  const things = new PerTarget(
    (key) => ({ key }),
    () => true,
  );
  expect(things.of('a')).toBe(things.of('a'));
  expect(things.of('b')).toEqual({ key: 'b' });
});

test('callers who name ever new targets take no more memory, and cost no busy target its thing', () => {
  const things = new PerTarget(
    (key) => ({ key }),
    ({ key }) => key !== 'busy',
  );
  const busy = things.of('busy');
  for (let i = 0; i < 5000; i += 1) things.of(`${i}`);
  expect([...things.all()]).toHaveLength(1000);
  expect(things.of('busy')).toBe(busy);
});
