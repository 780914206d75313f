import { expect, test } from 'vitest';
import { parseRetryAfter, retryDelayIn } from '../../../../src/domain/inference/retry/retry-after.js';

const now = Date.parse('2026-11-23T12:00:00Z');

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{ 'retry-after': ' 0.25 ' }, 250],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after-ms': '150' }, 150],
  [{ 'retry-after-ms': '150', 'retry-after': '1' }, 150],
  [{ 'retry-after-ms': 'soon', 'retry-after': '1' }, 1000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 12:01:30 GMT' }, 90_000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after': 'Monday, 23-Nov-26 12:01:30 GMT' }, 90_000],
  [{ 'retry-after': 'Mon Nov 23 12:01:30 2026' }, 90_000],
  [{ 'retry-after': 'Sun Dec  6 12:00:00 2026' }, 86_400_000],
  [{ 'retry-after': '9'.repeat(400) }, 86_400_000],
  [{ 'retry-after-ms': '9'.repeat(40) }, 86_400_000],
  [{ 'retry-after': 'Fri, 23 Nov 2096 11:00:00 GMT' }, 86_400_000],
  [{}, undefined],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': '1e9' }, undefined],
  [{ 'retry-after': 'Infinity' }, undefined],
  [{ 'retry-after': '2027-01-01' }, undefined],
  [{ 'retry-after': 'Xyz, 99 Abc 2026 99:99:99 GMT' }, undefined],
  [{ 'retry-after': ['1', '2'] }, undefined],
])('%j asks for %p ms', (headers, expected) => {
  expect(parseRetryAfter(headers, now)).toBe(expected);
});

const retryInfo = 'type.googleapis.com/google.rpc.RetryInfo';

test.each([
  [
    { details: [{ '@type': 'type.googleapis.com/google.rpc.Help' }, { '@type': retryInfo, retryDelay: '34.0741s' }] },
    34_075,
  ],
  [{ details: [{ '@type': retryInfo, retryDelay: '0s' }] }, 0],
  [{ details: [{ '@type': retryInfo, retryDelay: '999999999999s' }] }, 86_400_000],
  [{ details: [{ '@type': retryInfo, retryDelay: '-3s' }] }, undefined],
  [
    {
      details: [
        { '@type': retryInfo, retryDelay: 34 },
        { '@type': retryInfo, retryDelay: '34' },
      ],
    },
    undefined,
  ],
  [{ details: [{ '@type': 'other', retryDelay: '34s' }, 'x'] }, undefined],
  [{ details: { error_code: 'x' } }, undefined],
  ['gone', undefined],
])('an error %j asks for %p ms', (error, expected) => {
  expect(retryDelayIn(error)).toBe(expected);
});
