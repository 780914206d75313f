import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRankings } from '../../../../src/domain/corpus/retrieval/read-rankings.js';
import { measureRanking } from '../../../../src/domain/corpus/retrieval/retrieval-measures.js';

const grades = new Map(Object.entries({ a: 3, b: 2, c: 1, n: 0, m: -1 }));

describe('measuring a ranking', () => {
  // DCG of b, x, c, a: 2/1 + 0 + 1/2 + 3/log2(5) = 3.792029…; ideal a, b, c: 3 + 2/log2(3) + 1/2 = 4.761859….
  test('gives the values of a calculation by hand', () => {
    const measures = measureRanking(['b', 'x', 'c', 'a'], grades, 4);
    expect(measures.recall).toBe(1);
    expect(measures.precision).toBe(0.75);
    expect(measures.reciprocalRank).toBe(1);
    expect(measures.ndcg).toBeCloseTo(3.7920296742 / 4.7618595071, 9);
  });

  // The same four documents, of which two count: DCG 2/1; ideal of the first two: 3 + 2/log2(3) = 4.261859….
  test('looks at no document behind the cutoff', () => {
    const measures = measureRanking(['b', 'x', 'c', 'a'], grades, 2);
    expect(measures).toMatchObject({ recall: 1 / 3, precision: 0.5, reciprocalRank: 1 });
    expect(measures.ndcg).toBeCloseTo(2 / 4.2618595071, 9);
  });

  test.each([
    ['what nobody judged keeps its place', ['x', 'y', 'a'], { recall: 1 / 3, precision: 0.1, reciprocalRank: 1 / 3 }],
    ['what was judged as not relevant does too', ['n', 'm', 'a'], { recall: 1 / 3, reciprocalRank: 1 / 3 }],
    ['precision divides by the cutoff, however few were returned', ['a'], { precision: 0.1, reciprocalRank: 1 }],
    ['of nothing returned nothing was found', [], { recall: 0, precision: 0, reciprocalRank: 0, ndcg: 0 }],
  ])('%s', (_, ranking, expected) => {
    expect(measureRanking(ranking, grades, 10)).toMatchObject(expected);
  });
});

// What trec_eval 10.0-rc3 prints for `recall.5`, `P.5`, `ndcg_cut.5` and `recip_rank` of these very lines.
test('a run with ties comes to what trec_eval prints', () => {
  const run = 'q Q0 a 1 1.5 x\nq Q0 x 2 1.5 x\nq Q0 n 3 9 x\nq Q0 c 4 2 x\nq Q0 m 5 2 x\nq Q0 y 6 0.5 x\n';
  const measures = measureRanking(readRankings(run, 'run').get('q') ?? [], grades, 5);
  expect(Object.values(measures).map((value) => value.toFixed(4))).toEqual(['0.6667', '0.4000', '0.3333', '0.3487']);
});

type Drawn = { readonly ranking: string[]; readonly grades: Map<string, number>; readonly cutoff: number };

const documents = [...'abcdefghijkl'];

const drawn: fc.Arbitrary<Drawn> = fc.record({
  ranking: fc.shuffledSubarray(documents),
  grades: fc
    .array(fc.tuple(fc.constantFrom(...documents), fc.integer({ min: -1, max: 4 })), { maxLength: 10 })
    .map((pairs) => new Map([...pairs, ['relevant', 1] as const])),
  cutoff: fc.integer({ min: 1, max: 15 }),
});

/** The definitions once more, rank by rank and with natural logarithms. */
function byDefinition({ ranking, grades: judged, cutoff }: Drawn) {
  const gainAt = (rank: number) => Math.max(0, judged.get(ranking[rank - 1] ?? '') ?? 0);
  const sorted = [...judged.values()].map((grade) => Math.max(0, grade)).sort((a, b) => b - a);
  let [hits, firstHit, dcg, ideal] = [0, Number.POSITIVE_INFINITY, 0, 0];
  for (let rank = cutoff; rank >= 1; rank--) {
    if (gainAt(rank) > 0) [hits, firstHit] = [hits + 1, rank];
    dcg += (gainAt(rank) * Math.LN2) / Math.log(rank + 1);
    ideal += ((sorted[rank - 1] ?? 0) * Math.LN2) / Math.log(rank + 1);
  }
  const relevant = sorted.filter((grade) => grade > 0).length;
  return { recall: hits / relevant, precision: hits / cutoff, reciprocalRank: 1 / firstHit, ndcg: dcg / ideal };
}

describe('for any ranking', () => {
  test('the measures are those of their definitions', () => {
    fc.assert(
      fc.property(drawn, (one) => {
        const measures = measureRanking(one.ranking, one.grades, one.cutoff);
        for (const [name, value] of Object.entries(byDefinition(one))) {
          expect(measures[name as keyof typeof measures]).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  test('all lie from 0 to 1, and the best order has an nDCG of 1', () => {
    fc.assert(
      fc.property(drawn, ({ ranking, grades: judged, cutoff }) => {
        for (const value of Object.values(measureRanking(ranking, judged, cutoff))) {
          expect(value >= 0 && value <= 1).toBe(true);
        }
        const best = [...judged].sort(([, a], [, b]) => b - a).map(([document]) => document);
        expect(measureRanking(best, judged, cutoff).ndcg).toBe(1);
      }),
    );
  });

  test('a relevant document that moves up by one makes no measure worse', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ ranking, grades: judged, cutoff }, at) => {
        const place = 1 + (at % Math.max(1, ranking.length - 1));
        const [above, below] = [ranking[place - 1] ?? '', ranking[place] ?? ''];
        fc.pre(ranking.length > 1 && (judged.get(below) ?? 0) > Math.max(0, judged.get(above) ?? 0));
        const swapped = ranking.with(place - 1, below).with(place, above);
        const [before, after] = [ranking, swapped].map((each) => measureRanking(each, judged, cutoff));
        expect(after?.ndcg).toBeGreaterThanOrEqual(before?.ndcg ?? 1);
        expect(after?.reciprocalRank).toBeGreaterThanOrEqual(before?.reciprocalRank ?? 1);
        expect(after?.recall).toBeGreaterThanOrEqual(before?.recall ?? 1);
      }),
    );
  });
});
