import { excerptOf } from '../../inference/excerpt.js';
import type { TargetModel } from '../../suite/target-model.js';
import type { SuiteRun } from '../evaluation.js';
import type { FittedPlan, LeftOut } from './fit-budget.js';
import { modelsOfPlan, type SuitePlan } from './plan-suite.js';
import { questionNotes } from './question-notes.js';
import { singleBraceNotes } from './single-brace-notes.js';
import { priceOfTarget } from './target-price.js';

/**
 * What a reader must know of a plan to read its result: what no cap bears, what is not asked, what was assumed, and how
 * it is graded.
 */
export const planNotes = (plans: readonly SuitePlan[], { leftOut }: FittedPlan): string[] => [
  ...new Set([
    ...leftOut.map(leftOutNote),
    ...plans.flatMap(questionNotes),
    ...plans.flatMap(singleBraceNotes),
    ...plans.flatMap(priceNotes),
    ...plans.flatMap(({ notes = [] }) => notes),
  ]),
];

/** Which suites were cut to the budget. */
export const cutNotes = (suites: readonly Pick<SuiteRun, 'name' | 'cases_planned' | 'cases_total'>[]): string[] => [
  ...new Set(
    suites
      .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
      .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
      }),
  ),
];

/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }: LeftOut): string =>
  `${plan.name}: ${count} left out by size, the first is \`${excerptOf(firstId, 60)}\`: ${reason}`;

const priceNotes = (plan: SuitePlan): string[] => modelsOfPlan(plan).flatMap(assumptionOf);

function assumptionOf(target: TargetModel): string[] {
  const { source, inputUsdPerMillion, outputUsdPerMillion } = priceOfTarget(target);
  const model = `\`${target.model}\` at \`${target.providerName}\``;
  const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
  if (source === 'assumed') {
    const advice =
      target.isPriceDeferred === true
        ? 'the price that this change declares counts once it is on the target branch'
        : 'declare `price: { input, output }` with its model binding';
    return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
  }
  const isClaimed = source === 'declared' && target.declaredPrice === undefined;
  return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}
