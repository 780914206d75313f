import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bleu } from '../../../../src/domain/graders/text/bleu.js';
import { gradeDistance } from '../../../../src/domain/graders/text/grade-distance.js';
import { gradeRouge } from '../../../../src/domain/graders/text/grade-overlap.js';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 9 });

describe('BLEU', () => {
  // The example of NLTK's documentation of `sentence_bleu`, whose value is 0.5045666840058485.
  test('is what NLTK says of its own example', () => {
    const candidate = 'It is a guide to action which ensures that the military always obeys the commands of the party';
    const references = [
      'It is a guide to action that ensures that the military will forever heed Party commands',
      'It is the guiding principle which guarantees the military forces always being under the command of the Party',
      'It is the practical guide for the army always to heed the directions of the party',
    ];
    expect(bleu(candidate, references)).toBeCloseTo(0.5045666840058485, 12);
  });

  test.each([
    ['worked by hand', 'the cat sat on the mat', ['the cat sat on a mat'], (1 / 12) ** 0.25],
    ['shorter than its reference', 'a b c d', ['a b c d e'], Math.exp(1 - 5 / 4)],
    ['longer than its reference', 'a b c d e', ['a b c d'], ((4 / 5) * (3 / 4) * (2 / 3) * (1 / 2)) ** 0.25],
    ['with a word too often, which counts once', 'the the the the', ['the cat'], ((1 / 4) * 1e-7 ** 3) ** 0.25],
    ['of nearer length to the second reference', 'a b c d', ['a b c d e f g', 'x y z w'], 1],
    ['too short for a 4-gram', 'a b c', ['a b c'], 1e-7 ** 0.25],
    ['with an n-gram in each of two references', 'a b c d e', ['a b c d x', 'x b c d e'], 1],
    ['without words', ' ', ['a'], 0],
  ])('%s', (_, candidate, references, expected) => {
    expect(bleu(candidate, references)).toBeCloseTo(expected, 12);
  });

  /** BLEU by lists of n-grams, each crossed out once it is found. */
  function crossedOut(candidate: readonly string[], references: readonly (readonly string[])[]): number {
    const gramsOf = (list: readonly string[], size: number): string[] =>
      list
        .map((_, start) => list.slice(start, start + size))
        .filter((gram) => gram.length === size)
        .map(String);
    const precisions = [1, 2, 3, 4].map((size) => {
      const grams = gramsOf(candidate, size);
      const most = (gram: string): number =>
        Math.max(...references.map((reference) => gramsOf(reference, size).filter((other) => other === gram).length));
      const left = new Map(grams.map((gram) => [gram, most(gram)]));
      const found = grams.filter((gram) => {
        const rest = left.get(gram) ?? 0;
        left.set(gram, rest - 1);
        return rest > 0;
      });
      return grams.length === 0 || found.length === 0 ? 1e-7 : found.length / grams.length;
    });
    const gap = (length: number): number => Math.abs(length - candidate.length);
    const least = Math.min(...references.map(({ length }) => gap(length)));
    const nearest = Math.min(...references.map(({ length }) => length).filter((length) => gap(length) === least));
    const penalty = candidate.length >= nearest ? 1 : Math.exp(1 - nearest / candidate.length);
    return penalty * precisions.reduce((product, each) => product * each, 1) ** 0.25;
  }

  test('is what another way to count gives, in whatever order the references stand', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (candidate, references) => {
        const texts = references.map((reference) => reference.join(' '));
        const score = bleu(candidate.join(' '), texts);
        expect(score).toBeCloseTo(crossedOut(candidate, references), 10);
        expect(bleu(candidate.join(' ').toUpperCase(), [...texts].reverse())).toBe(score);
      }),
    );
  });
});

test('ROUGE-1 is the F1 of shared words, each as often as both have it', () => {
  fc.assert(
    fc.property(words, words, (candidate, reference) => {
      const left = [...reference];
      const shared = candidate.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1)).length;
      const expected = (2 * shared) / (candidate.length + reference.length);
      const grade = gradeRouge(candidate.join(' '), reference.join(' '));
      expect(grade).toMatchObject({ passes: expected >= 0.75 });
      expect('score' in grade ? grade.score : undefined).toBeCloseTo(expected, 12);
    }),
  );
});

test('an edit distance is what the table of Wagner and Fischer says', () => {
  const distance = (one: string, other: string): number => {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of [...one].entries()) {
      const next = [index + 1];
      for (const [column, wanted] of [...other].entries()) {
        const replaced = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
        next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
      }
      row = next;
    }
    return row[other.length] ?? 0;
  };
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 9 }), (answer, value, most) => {
      expect(gradeDistance(answer, value, most)).toMatchObject({ passes: distance(answer, value) <= most });
    }),
  );
});
