import { describe, expect, test } from 'vitest';
import { progressBar, progressText } from '../../../src/adapters/runner/progress-text.js';

const state = { label: 'triage', done: 12, total: 40, costUsd: 0.0123, incidents: 2 };

test('a line says how far, at what price and with how many incidents', () => {
  expect(progressText(state)).toBe('triage: 12 of 40 (30 %), $0.0123, 2 incidents');
  expect(progressText({ ...state, incidents: 1 })).toContain(', 1 incident');
});

test('what did not happen is not told', () => {
  expect(progressText({ ...state, costUsd: 0, incidents: 0 })).toBe('triage: 12 of 40 (30 %)');
});

test('nothing to do is nothing done, and no more than all can be', () => {
  expect(progressText({ ...state, done: 0, total: 0 })).toContain('0 of 0 (0 %)');
  expect(progressBar({ ...state, done: 50 }, 80)).toContain('[#####');
});

test('a label cannot command the runner or the terminal', () => {
  expect(progressText({ ...state, label: '::error::a\n\u001b[2J##[error]b' })).toBe(
    ': :error::a [2J## [error]b: 12 of 40 (30 %), $0.0123, 2 incidents',
  );
});

describe('a bar', () => {
  test('grows with the work', () => {
    const free = { ...state, costUsd: 0, incidents: 0 };
    expect(progressBar(free, 35)).toBe('triage [###-------] 12 of 40 (30 %)');
    expect(progressBar(free, 45)).toBe('triage [######--------------] 12 of 40 (30 %)');
    expect(progressBar({ ...free, done: 40 }, 36)).toBe('triage [##########] 40 of 40 (100 %)');
  });

  test.each([
    ['triage', 'triage'],
    ['a label that is a good deal longer than what is left for it', 'a label'],
    ['漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字', '漢字'],
  ])('with the label %p never takes more cells than there are', (label) => {
    for (let width = 1; width <= 100; width += 1) {
      const drawn = progressBar({ ...state, label }, width);
      const cells = Array.from(drawn).reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
      expect(cells).toBeLessThanOrEqual(width);
    }
  });

  test('gives way to the numbers when the terminal is narrow, and then the label does', () => {
    expect(progressBar(state, 50)).toBe('triage 12 of 40 (30 %), $0.0123, 2 incidents');
    expect(progressBar(state, 42)).toBe('tri… 12 of 40 (30 %), $0.0123, 2 incidents');
    expect(progressBar(state, 16)).toBe('12 of 40 (30 %)…');
  });
});
