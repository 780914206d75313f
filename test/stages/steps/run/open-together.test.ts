import { expect, test } from 'vitest';
import { openTogether } from '../../../../src/stages/steps/run/open-together.js';

/** Something that can be closed, and tells that it was. */
function parts() {
  const closed: string[] = [];
  const part = (name: string, failure?: Error) => ({
    close: async () => {
      closed.push(name);
      if (failure !== undefined) throw failure;
    },
  });
  return { closed, part };
}

test('what was opened stays open, and what came of it is answered', async () => {
  const { closed, part } = parts();
  expect(await openTogether(async (opened) => [opened(part('one')), opened(part('two'))].length)).toBe(2);
  expect(closed).toEqual([]);
});

test('where a part cannot be opened those before it are closed, the last first, and why it cannot is told', async () => {
  const { closed, part } = parts();
  const opening = openTogether(async (opened) => {
    opened(part('one'));
    opened(part('two', new Error('it cannot be closed')));
    throw new Error('the disk is full');
  });
  await expect(opening).rejects.toThrow('the disk is full');
  expect(closed).toEqual(['two', 'one']);
});
