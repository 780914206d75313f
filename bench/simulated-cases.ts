import { normalCdf, normalQuantile } from '../src/domain/statistics/distributions/normal-distribution.js';

/** A case as both arms would answer it in the long run, each by its own chance or quality in [0, 1]. */
export type TrueCase = { readonly base: number; readonly head: number };

/** Numbers in [0, 1). */
export type Random = () => number;

/** How cases come about, how an answer to one is scored, and by what head is worse in a case when it drops. */
export type World = {
  readonly drawCase: (random: Random) => number;
  readonly score: (ability: number, random: Random) => number;
  /** The ability of head where the mean score over all cases is to fall by `drop`. */
  readonly worsen: (drop: number) => (ability: number, random: Random) => number;
};

const meanAbility = 0.8;

/** A beta distributed number for shapes of one and less, by Jöhnk's method. */
function drawBeta(a: number, b: number, random: Random): number {
  for (;;) {
    const one = random() ** (1 / a);
    const other = random() ** (1 / b);
    if (one + other <= 1 && one + other > 0) return one / (one + other);
  }
}

/** A drop breaks a random share of the cases for good. */
const breakSome =
  (lost: number) =>
  (drop: number) =>
  (ability: number, random: Random): number =>
    random() < drop / lost ? 0 : ability;

/** Answers are right or wrong; `spread` says how many cases waver: chances follow Beta(.8 spread, .2 spread). */
const binaryWorld = (spread: number): World => ({
  drawCase: (random) => drawBeta(meanAbility * spread, (1 - meanAbility) * spread, random),
  score: (ability, random) => (random() < ability ? 1 : 0),
  worsen: breakSome(meanAbility),
});

const callDeviation = 0.15;
const [worstQuality, bestQuality] = [0.4, 0.9];

/** What a judge says of an answer of that quality: whole points from 0 to 10, told as tenths. */
function judgeScore(quality: number, random: Random): number {
  const seen = quality + callDeviation * normalQuantile(Math.max(random(), 1e-12));
  return Math.round(10 * Math.min(1, Math.max(0, seen))) / 10;
}

/** The mean of `judgeScore`. */
function meanJudgeScore(quality: number): number {
  let sum = 0;
  for (let point = 1; point <= 10; point++) sum += 0.1 * normalCdf((quality - (point - 0.5) / 10) / callDeviation);
  return sum;
}

/** The mean score over all cases when every quality is `shift` lower, by the midpoint rule. */
function meanOfJudge(shift: number): number {
  const steps = 200;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    sum += meanJudgeScore(worstQuality + ((bestQuality - worstQuality) * (step + 0.5)) / steps - shift);
  }
  return sum / steps;
}

/**
 * How much lower every quality must be for the mean score to fall by `drop`: rounding and the ends of the scale eat
 * some.
 */
function shiftFor(drop: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (meanOfJudge(0) - meanOfJudge(middle) < drop) low = middle;
    else high = middle;
  }
  return drop === 0 ? 0 : low;
}

const judgeWorld = (worsen: World['worsen']): World => ({
  drawCase: (random) => worstQuality + (bestQuality - worstQuality) * random(),
  score: judgeScore,
  worsen,
});

const shiftAll: World['worsen'] = (drop) => {
  const shift = shiftFor(drop);
  return (quality) => quality - shift;
};

export const worlds = {
  flaky: binaryWorld(1),
  stable: binaryWorld(0.1),
  'judge-shift': judgeWorld(shiftAll),
  'judge-break': judgeWorld(breakSome(meanOfJudge(0) - meanJudgeScore(0))),
} as const satisfies Record<string, World>;

export type WorldName = keyof typeof worlds;

/** The mean score of base, for gates that know a threshold. */
export const meanScoreOf = (name: WorldName): number => (name.startsWith('judge') ? meanOfJudge(0) : meanAbility);
