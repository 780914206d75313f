import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBranches } from '../../../src/domain/ledger/join-branches.js';

const file = (path: string, blob: string) => ({ path, blob });
const record = file('releases/2026/11/1.a.json', 'r1');
const state = (blob: string) => file('state/production/prompt.json', blob);

describe('what another branch lacks', () => {
  test.each([
    ['is a record that it has not', { before: [], own: [record], other: [] }, [record], []],
    [
      'is no record that it has in another form',
      { before: [], own: [record], other: [file(record.path, 'r2')] },
      [],
      [],
    ],
    [
      'is a state that only this one moved',
      { before: [state('1')], own: [state('2')], other: [state('1')] },
      [state('2')],
      [],
    ],
    ['is no state that only the other moved', { before: [state('1')], own: [state('1')], other: [state('2')] }, [], []],
    ['is no state that both moved alike', { before: [state('1')], own: [state('2')], other: [state('2')] }, [], []],
    ['is a state that only this one began', { before: [], own: [state('1')], other: [] }, [state('1')], []],
    [
      'is torn where both moved a state',
      { before: [state('1')], own: [state('2')], other: [state('3')] },
      [state('2')],
      [state('').path],
    ],
    [
      'is torn where both began a state',
      { before: [], own: [state('2')], other: [state('3')] },
      [state('2')],
      [state('').path],
    ],
  ])('%s', (_, branches, missing, torn) => {
    expect(joinBranches(branches)).toEqual({ missing, torn });
  });

  test('and what it has make up all records of both', () => {
    const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd').map((name) => `overrides/${name}.json`));
    fc.assert(
      fc.property(paths, paths, (ours, theirs) => {
        const [own, other] = [ours, theirs].map((list) => list.map((path) => file(path, path)));
        const { missing, torn } = joinBranches({ before: [], own: own ?? [], other: other ?? [] });
        const joined = [...missing, ...(other ?? [])].map(({ path }) => path).sort();
        expect([joined, torn]).toEqual([[...new Set([...ours, ...theirs])].sort(), []]);
      }),
    );
  });
});
