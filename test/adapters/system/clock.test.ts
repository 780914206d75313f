import { expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/system/clock.js';
import { describeClock } from '../../ports/clock.contract.js';

describeClock('the system clock', () => systemClock);

test('a sleep longer than a timer can be set for does not end at once', async () => {
  const interruption = new AbortController();
  const sleep = systemClock.sleep(Number.MAX_SAFE_INTEGER, interruption.signal).then(() => 'slept');
  const first = await Promise.race([sleep, systemClock.sleep(20).then(() => 'waited')]);
  interruption.abort(new Error('enough'));
  await expect(sleep).rejects.toThrow('enough');
  expect(first).toBe('waited');
});
