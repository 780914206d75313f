import { priceOf } from '../inference/price-table.js';
import type { Target } from '../suite/target.js';
import type { FittedPlan } from './fit-budget.js';
import { type SuitePlan, targetsOf } from './plan-suite.js';
import { plannedCases } from './run-plan.js';

/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
export function planNotes(plans: readonly SuitePlan[], fitted: FittedPlan): string[] {
  return [...new Set([...plans.flatMap((plan) => cutNote(plan, fitted)), ...plans.flatMap(priceNotes)])];
}

function cutNote(plan: SuitePlan, fitted: FittedPlan): string[] {
  const planned = plannedCases(fitted, plan);
  if (planned === plan.cases.length) return [];
  return [
    `${plan.name}: ${planned} of ${plan.cases.length} cases fit the budget; they were drawn before the first call`,
  ];
}

const priceNotes = ({ arms }: SuitePlan): string[] => targetsOf(arms).flatMap(assumptionOf);

function assumptionOf({ provider, providerName, model, declaredPrice }: Target): string[] {
  const { source, inputUsdPerMillion, outputUsdPerMillion } = priceOf(provider, model, declaredPrice);
  if (source !== 'assumed') return [];
  const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
  const advice = 'declare `price: { input, output }` with its model binding';
  return [`no price of \`${model}\` at \`${providerName}\` is known, so ${price} are assumed; ${advice}`];
}
