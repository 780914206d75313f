import { describe, expect, test } from 'vitest';
import { writtenTimeMs } from '../../../src/domain/observation/written-time.js';

const moment = Date.UTC(2026, 2, 1, 10, 0, 0, 250);

describe('a moment as logs write it', () => {
  test.each([
    '2026-03-01T10:00:00.250Z',
    '2026-03-01 10:00:00.250000',
    '2026-03-01T10:00:00.250123456Z',
    '2026-03-01T12:00:00.250+02:00',
    '2026-03-01 10:00:00,250 UTC',
    moment,
    moment / 1000,
    moment * 1000,
    moment * 1e6,
  ])('is read of %j', (written) => {
    expect(writtenTimeMs(written)).toBeCloseTo(moment, 0);
  });

  test.each([
    undefined,
    null,
    '',
    'yesterday',
    '10:00:00',
    '2026-13-01T10:00:00Z',
    '1026-03-01T10:00:00Z',
    12,
    -1,
    Number.NaN,
    {},
  ])('is none in %j', (written) => {
    expect(writtenTimeMs(written)).toBeUndefined();
  });
});
