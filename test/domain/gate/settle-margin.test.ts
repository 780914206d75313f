import { describe, expect, test } from 'vitest';
import { settleMargin } from '../../../src/domain/gate/settle-margin.js';
import { UserError } from '../../../src/domain/user-error.js';

const size = (n: number, missing = 0) => ({ n, missing, alpha: 0.05 });

describe('the default margin', () => {
  test.each([
    [5, 0.46, true],
    [20, 0.14, true],
    [50, 0.06, true],
    [51, 0.06, true],
    [58, 0.06, true],
    [59, 0.05, false],
    [5000, 0.05, false],
  ])('for %d binary cases is %d (widened: %s)', (n, margin, widened) => {
    expect(settleMargin({ kind: 'default', drawnShare: 1 }, 'tango', size(n))).toMatchObject({ margin, widened });
  });

  test.each([
    ['tango', 1, 0.05, 5],
    ['tango', 4, 0.05, 5],
    ['tango', 6, 0.01, 7],
    ['plus-one-t', 5, 0.05, 6],
  ] as const)('by the bound %s says of %d cases at %d that it takes %d', (bound, n, alpha, fewest) => {
    const settled = settleMargin({ kind: 'default', drawnShare: 1 }, bound, { n, missing: 0, alpha });
    expect(settled).toMatchObject({ margin: 0.5, widened: true, fewest });
  });

  test('is a little wider for graded cases', () => {
    expect(settleMargin({ kind: 'default', drawnShare: 1 }, 'plus-one-t', size(20))).toMatchObject({
      margin: 0.13,
      widened: true,
    });
    expect(settleMargin({ kind: 'default', drawnShare: 1 }, 'plus-one-t', size(52))).toMatchObject({
      margin: 0.06,
      widened: true,
    });
    expect(settleMargin({ kind: 'default', drawnShare: 1 }, 'plus-one-t', size(53))).toMatchObject({
      margin: 0.05,
      widened: false,
    });
  });

  test('does not widen for a change that is dearer to ask, so that fewer of its cases fit the budget', () => {
    const drawn = { kind: 'default', drawnShare: 8 / 300 } as const;
    expect(settleMargin(drawn, 'tango', size(8))).toMatchObject({ margin: 0.05, widened: false });
  });
});

describe('an explicit margin', () => {
  const refusal = { subject: 'suite triage (accuracy)', place: { path: 'lanegate.yml', key: 'gate.margin' } };

  test('stays as it is where the data can pass it', () => {
    expect(settleMargin({ kind: 'explicit', value: 0.03, refusal }, 'tango', size(88))).toMatchObject({
      margin: 0.03,
      widened: false,
    });
  });

  test('is refused where no data of this size can, naming the number of cases that can', () => {
    const settle = () => settleMargin({ kind: 'explicit', value: 0.05, refusal }, 'tango', size(20));
    expect(settle).toThrow(UserError);
    expect(settle).toThrow(
      'a margin of 0.05 cannot be passed by 20 cases of suite triage (accuracy), even if no answer changes; it takes 52',
    );
  });

  test('of zero is refused for any number of cases', () => {
    expect(() => settleMargin({ kind: 'explicit', value: 0, refusal }, 'plus-one-t', size(5000))).toThrow(
      /no number of them could/,
    );
  });

  test('is not refused because a few cases were lost on the way', () => {
    expect(settleMargin({ kind: 'explicit', value: 0.05, refusal }, 'tango', size(51, 1))).toMatchObject({
      margin: 0.05,
      widened: false,
    });
  });

  test('stays, though nothing can pass it, where it is nobody’s mistake', () => {
    expect(settleMargin({ kind: 'explicit', value: 0.01 }, 'tango', size(20))).toMatchObject({
      margin: 0.01,
      widened: false,
    });
  });
});
