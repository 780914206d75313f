import { excerptOf } from '../inference/excerpt.js';
import type { TargetModel } from '../suite/target-model.js';
import type { FittedPlan } from './fit-budget.js';
import { modelsOfPlan, type SuitePlan } from './plan-suite.js';
import { plannedCases } from './run-plan.js';
import { priceOfTarget } from './target-price.js';

/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
export function planNotes(plans: readonly SuitePlan[], fitted: FittedPlan): string[] {
  return [
    ...new Set([
      ...plans.flatMap((plan) => cutNote(plan, fitted)),
      ...plans.flatMap(priceNotes),
      ...plans.flatMap(({ notes = [] }) => notes),
    ]),
  ];
}

function cutNote(plan: SuitePlan, fitted: FittedPlan): string[] {
  const planned = plannedCases(fitted, plan);
  if (planned === plan.cases.length) return [];
  const drawn = `${plan.name}: ${planned} of ${plan.cases.length} cases fit the budget; they were drawn before the first call`;
  return [drawn, ...leftOutNote(plan, fitted)];
}

/** What is too big for a request or a session is left out by its size, which is no random choice. */
function leftOutNote(plan: SuitePlan, { leftOut }: FittedPlan): string[] {
  const own = leftOut.filter(({ each }) => each.plan === plan);
  const [first] = own;
  if (first === undefined) return [];
  const { each, reason } = first;
  return [
    `${plan.name}: ${own.length} left out by size, the first is \`${excerptOf(each.question.id, 60)}\`: ${reason}`,
  ];
}

const priceNotes = (plan: SuitePlan): string[] => modelsOfPlan(plan).flatMap(assumptionOf);

function assumptionOf(target: TargetModel): string[] {
  const { source, inputUsdPerMillion, outputUsdPerMillion } = priceOfTarget(target);
  const model = `\`${target.model}\` at \`${target.providerName}\``;
  const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
  if (source === 'assumed') {
    const advice = 'declare `price: { input, output }` with its model binding';
    return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
  }
  const isClaimed = source === 'declared' && target.declaredPrice === undefined;
  return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}
