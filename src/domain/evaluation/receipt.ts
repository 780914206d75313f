import { z } from 'zod';
import { digestOf, type Json } from '../artifacts/digest.js';
import { plainJson } from '../artifacts/read-json.js';
import type { ChangeSet } from '../changes/change-set.js';
import { changesAnswers } from '../changes/lane.js';
import { isProgram } from '../graders/grader-spec.js';
import { someGrader } from '../graders/with-members.js';
import { productVersion } from '../product-version.js';
import type { Configuration } from '../suite/configuration.js';
import type { Sides } from '../suite/sides.js';
import { Identity } from './identity.js';
import { modelsOfPlan, type Planned, type SuitePlan } from './plan/plan-suite.js';
import { priceOfTarget } from './plan/target-price.js';
import { Yardstick } from './sample.js';

const JsonValue: z.ZodType<Json> = z.json();

/** What one suite of a run depends on. */
const SuiteBasis = z.strictObject({
  name: z.string(),
  yardstick: Yardstick,
  binding: z.boolean(),
  comparison: z.enum(['arms', 'identical', 'head-only']),
  identity: Identity.optional().describe('Absent of a suite that could not be run'),
  planned: z.union([z.literal('all'), z.number().int()]).describe('How many cases the caps left'),
  rules: JsonValue.describe('Its gate, repeats and prices, and what else decides its scores'),
});

/** Everything that a verdict depends on beside the commits, of which a rebase makes others. */
export const ReceiptBasis = z.strictObject({
  product: z.string().describe('Version of Lanegate'),
  is_untrusted: z.boolean(),
  adoption: z.boolean(),
  settings: JsonValue.describe('Gate, budget and the rest of the settings that bind'),
  change: JsonValue.describe('Lanes, affected suites, changes that no suite evaluates, and how corpora ended'),
  suites: z.array(SuiteBasis),
});
export type ReceiptBasis = z.infer<typeof ReceiptBasis>;

/** The digest by which a verdict is known. */
export const receiptDigest = (basis: ReceiptBasis): string => digestOf(basis as Json);

export type ReceiptFacts = {
  readonly changeSet: ChangeSet;
  readonly sides: Sides;
  readonly planned: readonly Planned[];
  readonly settings: Configuration;
  readonly adoption: boolean;
  readonly isUntrustedHead: boolean;
  readonly identities: ReadonlyMap<SuitePlan, Identity>;
  /** How many cases of a plan the caps left to the whole run. */
  readonly plannedOf: (plan: SuitePlan) => number;
};

/** What the verdict of a run will depend on, told before its first call. */
export function receiptBasis(facts: ReceiptFacts): ReceiptBasis {
  const { gate, budget, judge_noise, gateway } = facts.settings;
  const { traces: _, ...guards } = gateway;
  return {
    product: productVersion,
    is_untrusted: facts.isUntrustedHead,
    adoption: facts.adoption,
    settings: plainJson({ gate, budget, judge_noise, guards }),
    change: plainJson(changeFacts(facts.changeSet)),
    suites: facts.planned.map((each) => suiteBasis(each, facts)),
  };
}

const changeFacts = ({ lanes, affected, changes, harness, corpora }: ChangeSet) => ({
  lanes,
  harness,
  affected: affected.map((suite) => [suite.name, suite.lanes]),
  uncovered: changes
    .filter(({ lane, suites }) => changesAnswers(lane) && suites.length === 0)
    .map(({ lane, path }) => [lane, path]),
  corpora: corpora?.map(({ name, verdict }) => [name, verdict]),
});

function suiteBasis(each: Planned, facts: ReceiptFacts): ReceiptBasis['suites'][number] {
  if (each.kind === 'problem') {
    const { name, yardstick, problem, verdict, definition } = each.problem;
    const rules = plainJson({ problem, verdict, gate: definition?.gate });
    return { name, yardstick, binding: true, comparison: 'head-only', planned: 0, rules };
  }
  const { plan } = each;
  const { name, yardstick, binding, arms, cases } = plan;
  const [identity, count] = [facts.identities.get(plan), facts.plannedOf(plan)];
  return {
    name,
    yardstick,
    binding,
    comparison: arms.kind,
    ...(identity === undefined ? {} : { identity }),
    planned: count === cases.length ? 'all' : count,
    rules: plainJson(rulesOf(plan, facts.sides)),
  };
}

function rulesOf(plan: SuitePlan, sides: Sides) {
  const { gate, repeats, maxRepeats, maxToolCalls } = plan.definition;
  const models = modelsOfPlan(plan);
  const recordings = models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : []));
  const whoseGraders = sides[plan.yardstick];
  return {
    gate,
    repeats,
    maxRepeats,
    maxToolCalls,
    prices: models.map((model) => [model.providerName, model.model, priceOfTarget(model)]),
    recordings: recordings.map((path) => [path, sides.policy.blobs.get(path), sides.head.blobs.get(path)]),
    // A grader that is a program, or a command line of one, may run and read any file.
    files: someGrader(plan.definition.graders, plan.cases, isProgram) ? whoseGraders.tree : undefined,
  };
}
