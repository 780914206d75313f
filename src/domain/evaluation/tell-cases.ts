import type { CaseScores, SuiteRun } from './evaluation.js';

/** The suite with each of its cases told otherwise, when its turn comes. */
export function tellCases(suite: SuiteRun, tell: (each: CaseScores) => CaseScores): SuiteRun {
  const { cases } = suite;
  return {
    ...suite,
    cases: {
      length: cases.length,
      *[Symbol.iterator](): Generator<CaseScores> {
        for (const each of cases) yield tell(each);
      },
    },
  };
}
