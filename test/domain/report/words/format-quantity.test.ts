import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatChange,
  formatCount,
  formatDuration,
  formatInterval,
  formatLatencyChange,
  formatMoney,
  formatPoints,
  formatPointsSize,
  formatProbability,
  formatScore,
  formatSigned,
  shortCommit,
} from '../../../../src/domain/report/words/format-quantity.js';

test.each([
  [0.84, '84.0 %'],
  [1, '100.0 %'],
  [0, '0.0 %'],
  [null, '–'],
])('writes the score %p as %p', (score, shown) => expect(formatScore(score)).toBe(shown));

test.each([
  [-0.338, '−33.8 points'],
  [0.006, '+0.6 points'],
  [0, '0.0 points'],
  [-0.0004, '−0.04 points'],
  [0.0000012, '+0.0001 points'],
  [-1e-12, '0.0 points'],
])('writes the difference %p as %p', (difference, shown) => expect(formatPoints(difference)).toBe(shown));

test('writes the size of a drop without its sign', () => expect(formatPointsSize(-0.131)).toBe('13.1 points'));

test('never says of a drop that is there that it is nothing', () =>
  expect(formatPointsSize(-0.0002)).toBe('0.02 points'));

test('writes an interval with both signs', () => expect(formatInterval([-0.194, 0.068])).toBe('−19.4 to +6.8'));

test.each([
  [0.0004, 'p < 0.001'],
  [0.001, 'p = 0.001'],
  [0.0124, 'p = 0.012'],
  [0.23, 'p = 0.23'],
  [1, 'p = 1.00'],
])('writes the probability %p as %p', (p, shown) => expect(formatProbability(p)).toBe(shown));

test.each([
  [0, '$0'],
  [0.00001, '< $0.0001'],
  [0.000123, '$0.000123'],
  [0.0123, '$0.0123'],
  [0.04149, '$0.0415'],
  [0.041, '$0.041'],
  [0.5, '$0.50'],
  [0.9999, '$1.00'],
  [1.2, '$1.20'],
  [1234.5, '$1,234.50'],
])('writes %p dollars as %p', (usd, shown) => expect(formatMoney(usd)).toBe(shown));

test.each([
  [0, '< 1 ms'],
  [0.4, '< 1 ms'],
  [0.6, '1 ms'],
  [843.2, '843 ms'],
  [999.6, '1.00 s'],
  [1240, '1.24 s'],
  [12_340, '12.3 s'],
])('writes %p milliseconds as %p', (ms, shown) => expect(formatDuration(ms)).toBe(shown));

describe('counts', () => {
  test('group thousands', () => expect(formatCount(1_234_567)).toBe('1,234,567'));
  test('agree with their noun', () => {
    expect([0, 1, 1200].map((count) => formatAmount(count, 'case'))).toEqual(['0 cases', '1 case', '1,200 cases']);
  });
});

test.each([
  [1, 1.12, '+12 %'],
  [2, 1, '−50 %'],
  [1, 1.001, '±0 %'],
  [1, 21, '+2,000 %'],
  [0, 1, undefined],
])('writes the change from %p to %p as %p', (base, head, shown) => expect(formatChange(base, head)).toBe(shown));

test('shortens a commit and nothing else', () => {
  expect(shortCommit('0d9c57e1f4a2b83c6d5e7f8091a2b3c4d5e6f708')).toBe('0d9c57e1f4a2');
  expect(shortCommit('a branch with a long name')).toBe('a branch with a long name');
});

test('latencies of a few milliseconds are not compared', () => {
  expect(formatLatencyChange(400, 500)).toBe('+25 %');
  expect(formatLatencyChange(1, 3)).toBeUndefined();
  expect(formatLatencyChange(300, 9)).toBeUndefined();
});

test.each([
  [-0.0004, '0.000'],
  [-0.25, '−0.250'],
  [0.1, '+0.100'],
])('writes %f with its sign', (change, text) => expect(formatSigned(change, 3)).toBe(text));
