import { expect, test } from 'vitest';
import { missingVersion } from '../../../../src/domain/corpus/contract/contract-version.js';

test.each([
  ['1.2.0', '1.2.0', '2.0.0'],
  ['1.2.0', '1.3.0', '2.0.0'],
  ['1.2.0', '2.0.0', undefined],
  ['1.2.0', '2.0.0-rc.1', undefined],
  ['v1', 'v2', undefined],
  ['v1', 'v1.1', '2.0.0'],
  ['2.0.0', '1.0.0', '3.0.0'],
  ['9', '10', undefined],
  ['0.3.1', '0.3.2', '0.4.0'],
  ['0.3.1', '0.4.0', undefined],
  ['0.3.1', '1.0.0', undefined],
  ['2026.10', '2026.11', undefined],
  ['2026-10-01', '2026-10-01', 'another one'],
  ['green', 'blue', undefined],
  ['green', 'green', 'another one'],
  ['1.0.0', 'green', undefined],
])('after %s, %s lacks %s', (before, after, missing) => {
  expect(missingVersion(before, after)).toBe(missing);
});
