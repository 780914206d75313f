import { z } from 'zod';
import { digestOf } from '../../artifacts/digest.js';
import { graderVersions } from '../../graders/suite-graders.js';
import { Shard } from '../../inference/budget/divide-caps.js';
import { Look } from './looks.js';
/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
export const RunPlan = z.strictObject({
    version: z.literal(1),
    run: z.string().describe('Digest of everything that the run depends on'),
    whole: z.string().describe('Digest of what all shards of the run share'),
    seed: z.string(),
    shard: Shard.optional().describe('Which part this is; the whole when absent'),
    notes: z.array(z.string()).describe('What a reader must know of the plan'),
    worst_case: z.strictObject({ usd: z.number(), tokens: z.number() }),
    suites: z.array(z.strictObject({
        name: z.string(),
        yardstick: z.enum(['policy', 'head']),
        cases_total: z.number().int(),
        cases_planned: z.number().int(),
        looks: z.array(Look).optional().describe('When the scores are looked at; once at the end when absent'),
    })),
});
export const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
export function describeRun(description) {
    const { changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
        ...(looksOf(plan).length > 1 ? { looks: [...looksOf(plan)] } : {}),
    }));
    const graders = plans.map(({ definition, cases }) => graderVersions(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = digestOf({ policy, base, head, suites: shared, graders, ...asked });
    const run = digestOf({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}
