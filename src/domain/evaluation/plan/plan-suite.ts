import type { Lane } from '../../changes/lane.js';
import { graderFiles } from '../../graders/program/grader-files.js';
import { type Answerer, modelsOf } from '../../suite/answerer.js';
import { type CaseList, CasesWithVariables } from '../../suite/case-list.js';
import { whyNotRendered } from '../../suite/render-prompt.js';
import type { Side } from '../../suite/side.js';
import { baseTarget, headTarget, type Sides, type SuiteAcrossSides } from '../../suite/sides.js';
import type { SuiteDefinition } from '../../suite/suite-definition.js';
import { type Target, targetDigest } from '../../suite/target.js';
import type { TargetModel } from '../../suite/target-model.js';
import type { Canary } from '../canary/canary.js';
import type { Yardstick } from '../sample.js';

/** One suite to run under one yardstick: which arms, which cases, which graders. */
export type SuitePlan = {
  readonly name: string;
  readonly yardstick: Yardstick;
  /** False for head's own yardstick where policy has one: it is shown beside and decides nothing. */
  readonly binding: boolean;
  readonly definition: SuiteDefinition;
  readonly cases: CaseList;
  readonly arms: Arms;
  /** Whom its graders ask, by the names that they use. */
  readonly judges?: ReadonlyMap<string, Answerer> | undefined;
  readonly canary?: Canary | undefined;
  /** Of a mixture of base and head: the lanes that are as in head. */
  readonly mixture?: readonly Lane[] | undefined;
  /** True where all of it is asked, and afresh, to see how much the answers of one target vary. */
  readonly isSelftest?: boolean | undefined;
  /** What a reader must know of how it is graded. */
  readonly notes?: readonly string[] | undefined;
};

/** What is compared; arms of one target are run once. */
export type Arms =
  | { readonly kind: 'arms'; readonly base: Target; readonly head: Target }
  | { readonly kind: 'identical'; readonly head: Target }
  | { readonly kind: 'head-only'; readonly head: Target };

/** Every target that is asked. */
export const targetsOf = (arms: Arms): Target[] => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);

/** Every model that may be asked, by its arms or by its graders. */
export const modelsOfPlan = ({ arms, judges }: Pick<SuitePlan, 'arms' | 'judges'>): TargetModel[] =>
  [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(modelsOf);

/** A suite that cannot be run, and the verdict that follows. */
export type SuiteProblem = {
  readonly name: string;
  readonly yardstick: Yardstick;
  readonly definition: SuiteDefinition | undefined;
  readonly problem: string;
  readonly verdict: 'fail' | 'error' | 'inconclusive';
};

export type Planned =
  | { readonly kind: 'run'; readonly plan: SuitePlan }
  | { readonly kind: 'problem'; readonly problem: SuiteProblem };

/** The cases of the two yardsticks, as read; policy's may be of no use. */
export type YardstickCases = {
  readonly policy: CaseList | { readonly unusable: string } | undefined;
  readonly head: CaseList | undefined;
};

/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
export function planSuite(suite: SuiteAcrossSides, sides: Sides, cases: YardstickCases, evalsOnly: boolean): Planned[] {
  const definition = suite.policy ?? suite.head;
  if (definition === undefined) return [];
  const yardstick: Yardstick = suite.policy === undefined ? 'head' : 'policy';
  const impossible = (problem: string, verdict: SuiteProblem['verdict']): Planned[] => [
    { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
  ];
  if (definition.problem !== undefined) return impossible(definition.problem, 'inconclusive');
  const head = headTarget(suite, sides);
  if (head.kind === 'gone') return impossible(`its target is gone in head: ${head.reason}`, 'fail');
  const arms = armsOf(suite, sides, head.target);
  const notRendered = targetsOf(arms).map(({ prompt }) => prompt && whyNotRendered(prompt));
  const whyNot = notRendered.findLast((why) => why !== undefined);
  if (whyNot !== undefined) return impossible(whyNot, 'inconclusive');
  const own = { name: suite.name, arms, notes: renamingNotes(suite) };
  const headCases = cases.head ?? [];
  if (suite.policy === undefined)
    return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
  if (cases.policy === undefined || 'unusable' in cases.policy) {
    const reason = cases.policy?.unusable ?? 'its dataset is missing';
    if (!evalsOnly || suite.head === undefined) {
      return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
    }
    return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
  }
  const policyCases = withHeadVariables(cases.policy, headCases);
  const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
  if (suite.head === undefined || cases.head === undefined) return [binding];
  if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head })) return [binding];
  return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}

const run = (plan: SuitePlan): Planned => ({ kind: 'run', plan });

const renamingNotes = ({ name, head }: SuiteAcrossSides): string[] =>
  head === undefined || head.name === name ? [] : [`${name}: this change calls it \`${head.name}\``];

function armsOf(suite: SuiteAcrossSides, sides: Sides, head: Target): Arms {
  if (suite.policy === undefined && suite.base === undefined) return { kind: 'head-only', head };
  const base = baseTarget(suite, sides);
  if (base.kind === 'gone') return { kind: 'head-only', head };
  return targetDigest(base.target) === targetDigest(head)
    ? { kind: 'identical', head }
    : { kind: 'arms', base: base.target, head };
}

/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
const withHeadVariables = (policy: CaseList, head: CaseList): CaseList =>
  policy === head || head.length === 0 ? policy : new CasesWithVariables(policy, head);

type TwoYardsticks = { readonly policy: CaseList; readonly head: CaseList };

function yardstickDiffers(suite: SuiteAcrossSides, sides: Sides, { policy, head }: TwoYardsticks): boolean {
  const meaning = (definition: SuiteDefinition | undefined, cases: CaseList, { blobs }: Side): string =>
    JSON.stringify([
      definition?.graders,
      graderFiles(definition?.graders ?? [], cases).map((path) => blobs.get(path)),
      [definition?.repeats, definition?.maxRepeats],
      definition?.maxToolCalls,
      definition?.gate,
      [definition?.judge, definition?.embedder, definition?.canary],
    ]);
  const isSame = meaning(suite.policy, policy, sides.policy) === meaning(suite.head, head, sides.head);
  return !isSame || !areSameCases(policy, head);
}

/** Cases mean the same wherever they stand in their files. */
function areSameCases(some: CaseList, others: CaseList): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  let index = 0;
  for (const { line: _, ...one } of some) {
    const { line: __, ...other } = others.at(index) ?? {};
    if (JSON.stringify(one) !== JSON.stringify(other)) return false;
    index += 1;
  }
  return true;
}
