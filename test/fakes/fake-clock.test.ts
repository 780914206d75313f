import { expect, test } from 'vitest';
import { describeClock } from '../ports/clock.contract.js';
import { fakeClock } from './fake-clock.js';

describeClock('the fake clock', () => fakeClock());

test('a day of sleep takes no time', async () => {
  const clock = fakeClock(1000);
  await clock.sleep(86_400_000);
  expect(clock.now()).toBe(86_401_000);
  expect(clock.sleepsMs).toEqual([86_400_000]);
});

test('those who sleep at the same time share it', async () => {
  const clock = fakeClock();
  await Promise.all([clock.sleep(100), clock.sleep(100), clock.sleep(50)]);
  expect(clock.now()).toBe(100);
});

test('advancing wakes whose time has come', async () => {
  const clock = fakeClock();
  const sleep = clock.sleep(10);
  clock.advance(25);
  await sleep;
  expect(clock.now()).toBe(25);
});

test('an alarm alone makes no time pass', async () => {
  const clock = fakeClock();
  let rung = 0;
  clock.alarm(10, () => {
    rung += 1;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect([clock.now(), rung]).toEqual([0, 0]);
  clock.advance(10);
  expect(rung).toBe(1);
});
