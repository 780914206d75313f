import { PerformanceObserver } from 'node:perf_hooks';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { afterEach, expect, test, vi } from 'vitest';
import { keepHeapSmall } from '../../../src/adapters/system/heap.js';

afterEach(() => {
  vi.restoreAllMocks();
  setFlagsFromString('--semi-space-growth-factor=2');
});

/** Whether V8 has a flag as it is written: what is set anew to what it was leaves the tag of its flags alone. */
function hasFlag(flag: string): boolean {
  const tag = cachedDataVersionTag();
  setFlagsFromString(flag);
  return cachedDataVersionTag() === tag;
}

test('holds what new objects have before it is told of a first collection', () => {
  const observed = vi.spyOn(PerformanceObserver.prototype, 'observe').mockImplementation(() => undefined);
  keepHeapSmall();
  expect(hasFlag('--semi-space-growth-factor=1')).toBe(true);
  expect(observed).toHaveBeenCalledWith({ entryTypes: ['gc'] });
});
