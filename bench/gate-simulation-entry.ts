import type { CaseScores } from '../src/domain/evaluation/evaluation.js';
import { seededRandom } from '../src/domain/statistics/distributions/seeded-random.js';
import { mean } from '../src/domain/statistics/mean.js';
import { meanScoreOf, type Random, type TrueCase, type World, type WorldName, worlds } from './simulated-cases.js';
import {
  decide,
  differencesOf,
  marginFor,
  meanOfHead,
  metric,
  oneLook,
  type Rules,
  scheduleFor,
} from './simulated-gate.js';

/** How base and head differ where there is no drop: not at all, or in a share of cases (or clusters) drawn anew. */
export type Cell = {
  readonly world: WorldName;
  readonly n: number;
  readonly repeats: number;
  readonly drop: number | 'margin';
  /** The share of cases, or of clusters, whose ability head has drawn anew from the same distribution. */
  readonly churn?: number;
  readonly clusterSize?: number;
  /** How head's repeats are read: as they are, or each pair of them as a case of its own, which is wrong. */
  readonly repeatsAs?: 'repeats' | 'cases';
  /** False where cases of one cluster are read as if they had nothing in common, which is wrong. */
  readonly tellsClusters?: boolean;
  readonly looks?: 1 | 5;
};

/** How often each thing happened in so many replicates. */
export type Counts = {
  replicates: number;
  pass: number;
  fail: number;
  inconclusive: number;
  /** Share of the cases that were asked before the gate decided, summed over replicates. */
  asked: number;
  readonly naive: { any: number; overTwo: number; overFive: number; threshold: number };
};

const noCounts = (): Counts => ({
  replicates: 0,
  pass: 0,
  fail: 0,
  inconclusive: 0,
  asked: 0,
  naive: { any: 0, overTwo: 0, overFive: 0, threshold: 0 },
});

const isBinary = (name: WorldName): boolean => !name.startsWith('judge');

/** The margin that the product settles on for a cell. */
export const marginOf = (cell: Cell): number => rulesOf(cell).margin;

/** Draws and judges a cell so many times; the seed alone says what is drawn. */
export function simulate(cell: Cell, replicates: number, seed: string): Counts {
  const random = seededRandom(seed);
  const world = worlds[cell.world];
  const rules = rulesOf(cell);
  const worsen = world.worsen(cell.drop === 'margin' ? rules.margin : cell.drop);
  const counts = noCounts();
  const longRunMean = meanScoreOf(cell.world);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const cases = drawScores({ cell, world, worsen }, random);
    const { word, cases: asked } = decide(cases, rules);
    counts.replicates += 1;
    counts[word] += 1;
    counts.asked += asked / cases.length;
    countNaive(counts.naive, cases, longRunMean);
  }
  return counts;
}

function rulesOf({ world, n, repeats, looks, repeatsAs }: Cell): Rules {
  const read = repeatsAs === 'cases' ? { cases: n * repeats, repeats: 1 } : { cases: n, repeats };
  const schedule = looks === 1 ? oneLook(read.cases) : scheduleFor(read.cases);
  const margin = marginFor({ repeats: read.repeats, isBinary: isBinary(world), schedule });
  return { schedule, margin, repeats: read.repeats };
}

const rounding = 1e-9;

function countNaive(naive: Counts['naive'], cases: readonly CaseScores[], longRunMean: number): void {
  const difference = mean(differencesOf(cases));
  if (difference < -rounding) naive.any += 1;
  if (difference < -0.02 - rounding) naive.overTwo += 1;
  if (difference < -0.05 - rounding) naive.overFive += 1;
  if (meanOfHead(cases) < longRunMean - 0.05 - rounding) naive.threshold += 1;
}

type Drawing = { readonly cell: Cell; readonly world: World; readonly worsen: ReturnType<World['worsen']> };

function drawScores({ cell, world, worsen }: Drawing, random: Random): CaseScores[] {
  const { repeats, repeatsAs, clusterSize, tellsClusters = true } = cell;
  const drawMany = (ability: number): number[] => Array.from({ length: repeats }, () => world.score(ability, random));
  return drawTrueCases({ cell, world, worsen }, random).flatMap((each, index) => {
    const [base, head] = [drawMany(each.base), drawMany(each.head)];
    if (repeatsAs === 'cases')
      return base.map((score, repeat) => asCase(`${index}/${repeat}`, [score], [head[repeat] ?? 0]));
    const drawn = asCase(`${index}`, base, head);
    if (clusterSize === undefined || !tellsClusters) return [drawn];
    return [{ ...drawn, cluster: `cluster ${Math.floor(index / clusterSize)}` }];
  });
}

const asCase = (id: string, base: number[], head: number[]): CaseScores => ({
  id,
  base: { [metric]: base },
  head: { [metric]: head },
});

/** What cases of one cluster have in common is everything but chance. */
function drawTrueCases({ cell, world, worsen }: Drawing, random: Random): TrueCase[] {
  const { n, clusterSize = 1, churn = 0 } = cell;
  return Array.from({ length: n / clusterSize }, () => {
    const base = world.drawCase(random);
    const changed = random() < churn ? world.drawCase(random) : base;
    return Array.from({ length: clusterSize }, () => ({ base, head: worsen(changed, random) }));
  }).flat();
}
