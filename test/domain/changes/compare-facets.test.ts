import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../../src/domain/changes/compare-facets.js';
import { type Facet, passedOn } from '../../../src/domain/changes/facet.js';

const facet = (name: string, meaning: Facet['meaning']): Facet => ({ lane: 'prompt', name, meaning });

const told = (base: Facet[], head: Facet[]) =>
  differencesOf('a', base, head).map((each) => [each.base?.meaning, each.head?.meaning]);

describe('facets of one name', () => {
  test.each<[string, Facet[], Facet[], unknown[]]>([
    ['that are the same', [facet('x', { a: 1, b: 2 })], [facet('x', { b: 2, a: 1 })], []],
    ['that differ', [facet('x', 'a')], [facet('x', 'b')], [['a', 'b']]],
    ['that came', [], [facet('x', 'a')], [[undefined, 'a']]],
    ['of which one came before the others', [facet('x', 'b')], [facet('x', 'a'), facet('x', 'b')], [[undefined, 'a']]],
    [
      'of which one became another',
      [facet('x', 'a'), facet('x', 'b')],
      [facet('x', 'c'), facet('x', 'b')],
      [['a', 'c']],
    ],
    [
      'in another order',
      [facet('x', 'a'), facet('x', 'b')],
      [facet('x', 'b'), facet('x', 'a')],
      [
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ],
    ],
    ['whose value now comes from elsewhere', [facet('x', 1)], [facet('x', passedOn)], [[1, undefined]]],
  ])('%s', (...[, base, head, expected]) => {
    expect(told(base, head)).toEqual(expected);
  });
});
