import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../src/domain/changes/compare-facets.js';
import type { Facet } from '../../../src/domain/changes/facet.js';
import { partMoves } from '../../../src/domain/changes/find-moves.js';
import type { Lane } from '../../../src/domain/changes/lane.js';

const facet = (lane: Lane, name: string, meaning: string | number): Facet => ({ lane, name, meaning });

const gone = (path: string, base: Facet): Difference => ({ path, base, head: undefined });
const come = (path: string, head: Facet): Difference => ({ path, base: undefined, head });

const countOf = (differences: readonly Difference[]): [number, number] => {
  const { changed, moved } = partMoves(differences);
  return [changed.length, moved.length];
};

const long = 'You sort the mail of a large company.';

describe('a move is', () => {
  test.each<[string, Difference[]]>([
    ['a long text in another file', [gone('a', facet('prompt', 'x', long)), come('b', facet('prompt', 'y', long))]],
    [
      'a short text in the same file',
      [gone('a', facet('prompt', 'x', 'Sort mail.')), come('a', facet('prompt', 'y', 'Sort mail.'))],
    ],
    [
      "a model's id under another name",
      [gone('a', facet('model', 'x', 'gpt-4o')), come('b', facet('model', 'y', 'gpt-4o'))],
    ],
    [
      'a number under the same last word',
      [gone('a', facet('model', 'x.top_p', 1)), come('b', facet('model', 'y.top_p', 1))],
    ],
  ])('%s', (_, differences) => {
    expect(countOf(differences)).toEqual([0, 1]);
  });

  test('several copies that become one', () => {
    const copies = ['a', 'b'].map((path) => gone(path, facet('prompt', 'x', long)));
    expect(countOf([...copies, come('c', facet('prompt', 'x', long))])).toEqual([0, 1]);
  });
});

describe('no move is', () => {
  test.each<[string, Difference[]]>([
    ['another lane', [gone('a', facet('prompt', 'x', long)), come('b', facet('evals', 'x', long))]],
    ['a text that is not gone', [come('a', facet('prompt', 'x', long)), come('b', facet('prompt', 'x', long))]],
    [
      'a short text in another file',
      [gone('a', facet('prompt', 'x', 'Sort mail.')), come('b', facet('prompt', 'x', 'Sort mail.'))],
    ],
    [
      'a number under another word',
      [gone('a', facet('model', 'x.top_p', 1)), come('a', facet('model', 'x.temperature', 1))],
    ],
  ])('%s', (_, differences) => {
    expect(countOf(differences)).toEqual([2, 0]);
  });
});
