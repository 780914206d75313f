import type { SuiteRun } from '../evaluation/evaluation.js';
import { measuredNoise } from '../planning/unit-noise.js';
import { detectableBreakage, usualPower } from '../statistics/detectable-breakage.js';
import { casesToPass, passableMargin } from '../statistics/passable-margin.js';
import type { Proposal } from './selftest-report.js';

/** Margins that people choose. */
const usualMargins = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const usualRepeats = [1, 3, 5];
const fivePoints = 0.05;

export type ProposalFacts = {
  /** One-sided, as the last look decides. */
  readonly level: number;
  readonly units: number;
  readonly usdPerSample: number;
};

/** What a gate over these cases could hold head to, by the noise that was measured; nothing where it is unknown. */
export function propose(run: SuiteRun, { level, units, usdPerSample }: ProposalFacts): Proposal[] {
  return usualRepeats.flatMap((repeats): Proposal[] => {
    const noise = measuredNoise(run, '', repeats);
    if (noise === undefined) return [];
    const { standardDeviation, binary } = noise;
    const question = { bound: binary ? 'tango' : 'plus-one-t', standardDeviation, level, chance: usualPower } as const;
    const passable = passableMargin({ ...question, n: units });
    const cases = casesToPass(question, fivePoints);
    return [
      {
        repeats,
        passable_margin: passable,
        margin: usualMargins.find((margin) => margin >= passable) ?? null,
        detectable_drop: detectableBreakage({ standardDeviation, n: units, level }),
        usd: 2 * repeats * run.cases.length * usdPerSample,
        cases_for_five_points: Number.isFinite(cases) ? cases : null,
      },
    ];
  });
}
