import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { KillSwitchSettings } from '../../src/domain/inference/kill-switch/kill-switch-settings.js';
import { SessionBook } from '../../src/gateway/session-book.js';
import { FakeClock } from '../fakes/fake-clock.js';

const settings = KillSwitchSettings.parse({ repeated: false, cycle_repeats: false });

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

const aRequest = (whole: string) => ({ whole, turn: `last turn of ${whole}`, excerpt: () => whole });

test('sessions that go on keep nothing of what they were', () => {
  const book = new SessionBook(settings, new FakeClock(), undefined);
  const admit = (number: number) => book.admit(`session-${number % 50}`, aRequest(`request-${number}`));
  for (let number = 0; number < 10_000; number += 1) admit(number);
  const before = heapMegabytes();
  for (let number = 10_000; number < 40_000; number += 1) admit(number);
  expect(heapMegabytes() - before).toBeLessThan(8);
  expect(book.save().sessions).toHaveLength(50);
});

test('where there is no room, the session that was idle longest goes', () => {
  const book = new SessionBook({ ...settings, sessions: 3 }, new FakeClock(), undefined);
  const admit = (name: string) => book.admit(name, aRequest(name));
  for (const name of ['a', 'b', 'c', 'a', 'a', 'a', 'a', 'd', 'e', 'a', 'f']) expect(admit(name)).toBeUndefined();
  expect(book.save().sessions.map(({ session }) => session)).toEqual(['e', 'a', 'f']);
});
