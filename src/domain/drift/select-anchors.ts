import { digestOfText } from '../artifacts/digest.js';
import type { Planned } from '../evaluation/plan/plan-suite.js';
import { askedAgain } from '../selftest/selftest-plan.js';
import type { Case } from '../suite/case.js';
import type { CaseList } from '../suite/case-list.js';

/** The cases that stand for a suite: so many of them, drawn by their ids, in the order of the dataset. */
export function drawAnchors(cases: CaseList, most: number): Case[] {
  const drawn = [...cases]
    .map((question, place) => ({ question, place, lot: digestOfText(question.id) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, most);
  return drawn.sort((one, other) => one.place - other.place).map(({ question }) => question);
}

/** The cases of these ids, in the order of the dataset. */
export const casesOf = (cases: CaseList, ids: ReadonlySet<string>): Case[] =>
  [...cases].filter(({ id }) => ids.has(id));

/** A suite of which only some cases are asked, so many times each, whatever was answered before. */
export const anchorsAsked =
  (repeats: number, choose: (cases: CaseList) => CaseList) =>
  (planned: Planned): Planned => {
    if (planned.kind === 'problem') return planned;
    const { plan } = planned;
    return askedAgain(repeats)({ kind: 'run', plan: { ...plan, cases: choose(plan.cases) } });
  };
