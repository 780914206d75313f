import { canonicalJson, digestOf, digestOfLines, type Json } from '../artifacts/digest.js';
import { plainJson } from '../artifacts/read-json.js';
import { graderFiles } from '../graders/program/grader-files.js';
import { graderVersions } from '../graders/suite-graders.js';
import { withoutPlace } from '../suite/case.js';
import type { CaseList } from '../suite/case-list.js';
import type { Side } from '../suite/side.js';
import { targetDigest } from '../suite/target.js';
import type { Identity } from './identity.js';
import type { SuitePlan } from './plan/plan-suite.js';

/** What the scores of a plan depend on; `side` is the commit whose yardstick it is. */
export function identityOf(plan: SuitePlan, { blobs }: Pick<Side, 'blobs'>): Identity {
  const { cases, arms, canary } = plan;
  return {
    dataset: digestOfLines(linesOf(cases)),
    graders: gradersDigest(plan, blobs),
    ...(canary === undefined ? {} : { canary: digestOf(plainJson(canary.anchors)) }),
    ...(arms.kind === 'head-only' ? {} : { base: targetDigest(arms.kind === 'arms' ? arms.base : arms.head) }),
    head: targetDigest(arms.head),
  };
}

/** One case a line; where it stands in its file does not count. */
function* linesOf(cases: CaseList): Generator<string> {
  for (const question of cases) yield canonicalJson(withoutPlace(question) as unknown as Json);
}

/** The files that the graders of a plan and of its cases are written in. */
export const filesOfGraders = ({ definition, cases }: Pick<SuitePlan, 'definition' | 'cases'>): string[] =>
  graderFiles(definition.graders, cases).sort();

function gradersDigest(plan: SuitePlan, blobs: Side['blobs']): string {
  const { definition, cases, judges = new Map() } = plan;
  return digestOf(
    plainJson({
      graders: definition.graders,
      versions: graderVersions(definition.graders, cases),
      files: filesOfGraders(plan).map((path) => [path, blobs.get(path) ?? null]),
      judges: [...judges].map(([name, { modelDigest }]) => [name, modelDigest]).sort(),
    }),
  );
}

const parts: Readonly<Record<'dataset' | 'graders' | 'canary', string>> = {
  dataset: 'their cases differ',
  graders: 'their graders differ',
  canary: 'the anchors of their judges differ',
};

/**
 * Why scores of two runs were not taken by one yardstick, so that they say nothing of each other; `undefined` if they
 * were.
 */
export function whyOtherYardstick(one: Identity | undefined, other: Identity | undefined): string | undefined {
  if (one === undefined || other === undefined) return 'one of them does not say what its scores depend on';
  const differing = (['dataset', 'graders', 'canary'] as const).find((part) => one[part] !== other[part]);
  return differing === undefined ? undefined : parts[differing];
}
