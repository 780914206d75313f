import { digestOf } from '../../artifacts/digest.js';
import { importNotes } from '../../formats/import-notes.js';
import { capsOfShard } from '../../inference/budget/divide-caps.js';
import { untrustedCapNotes } from '../../inference/budget/untrusted-budget.js';
import { powersOf } from '../../planning/run-powers.js';
import { canaryNotes, capsBesides, gradesCanaries, needOfCanaries, withCanaries } from '../canary/reserve-canaries.js';
import { markNoise } from '../judges/mark-noise.js';
import { receiptBasis } from '../receipt.js';
import { identityOf } from '../suite-identity.js';
import { bindingSettings, isAdoption } from './binding-rules.js';
import { fitBudget } from './fit-budget.js';
import { looksOfPlans } from './looks-of-plans.js';
import { makeTasks } from './make-tasks.js';
import { planNotes } from './plan-notes.js';
import { modelsOfPlan } from './plan-suite.js';
import { describeRun } from './run-plan.js';
import { capsOf, sharedCapNotes } from './shared-caps.js';
import { refuseUnknownPrices } from './target-price.js';
/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
export function prepareRun(preparation) {
    const { changeSet, sides, planned, isUntrustedHead } = preparation;
    const { earlierRuns = {}, shard, refreshesBaseline = false } = preparation;
    const settings = bindingSettings(sides, isUntrustedHead);
    const whole = capsOf(settings.budget, earlierRuns);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    if (settings.budget.unknown_price === 'error')
        refuseUnknownPrices(plans.flatMap(modelsOfPlan));
    const seed = digestOf([changeSet.head, changeSet.policy]);
    const suites = plans.map((plan) => markNoise(makeTasks(plan, seed), settings.judge_noise.samples));
    const caps = shard === undefined ? whole : capsOfShard(whole, shard);
    const canaries = needOfCanaries(plans);
    const ownCanaries = gradesCanaries(shard) ? canaries : needOfCanaries([]);
    const part = shard && { shard, caps: capsBesides(caps, ownCanaries) };
    const samples = fitBudget(suites, { caps: capsBesides(whole, canaries), part });
    const fitted = { ...samples, worstCase: withCanaries(samples.worstCase, ownCanaries) };
    const notes = [
        ...untrustedCapNotes(settings.budget, isUntrustedHead),
        ...sharedCapNotes(settings.budget, earlierRuns),
        ...planNotes(plans, fitted),
        ...canaryNotes(canaries, plans, fitted),
        ...importNotes(sides.head.imported),
    ];
    const looksOf = looksOfPlans(plans, { fitted, settings, shard });
    const runPlan = describeRun({ changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline });
    const identities = new Map(plans.map((plan) => [plan, identityOf(plan, sides[plan.yardstick])]));
    const powers = powersOf({ changeSet, plans, fitted, settings, identities, looksOf }, preparation.earlier);
    const adoption = isAdoption(sides);
    const plannedOf = (plan) => fitted.whole.countOf(plan);
    const facts = { changeSet, sides, planned, settings, adoption, isUntrustedHead, identities, plannedOf };
    const decided = { changeSet, adoption, settings, caps, planned, plans, suites, fitted };
    const told = { looksOf, runPlan, identities, powers, receiptBasis: receiptBasis(facts) };
    return { ...decided, ...told, shard, refreshesBaseline };
}
