import type { YardstickCases } from '../../../domain/evaluation/plan/plan-suite.js';
import { refuseImpossibleMargin } from '../../../domain/gate/refuse-impossible-margin.js';
import { bringGraders, type CaseList, ChangedCases } from '../../../domain/suite/case-list.js';
import { isLinesDataset, parseDataset, parseDatasetLines } from '../../../domain/suite/dataset.js';
import { nearestName } from '../../../domain/suite/nearest-name.js';
import { graderRelocation } from '../../../domain/suite/parts/part-of.js';
import { refuseUnknownMetrics } from '../../../domain/suite/refuse-unknown-metrics.js';
import type { Side } from '../../../domain/suite/side.js';
import type { Sides, SuiteAcrossSides } from '../../../domain/suite/sides.js';
import type { SuiteDefinition } from '../../../domain/suite/suite-definition.js';
import { describeMistake, UserError } from '../../../domain/user-error.js';
import type { Git } from '../../../ports/git.js';
import { readLines, readText } from '../read/read-text.js';

const maxDatasetBytes = 200_000_000;

/** Has the datasets of suites come in one go, since they are read one after the other. */
export async function bringCases(git: Git, suites: Iterable<SuiteAcrossSides>, sides: Sides): Promise<void> {
  const blobOf = (suite: SuiteDefinition | undefined, side: Side): readonly string[] =>
    suite?.cases.kind === 'file' ? [side.blobs.get(suite.cases.path) ?? ''] : [];
  await git.bring(
    [...suites].flatMap(({ policy, head }) => [...blobOf(policy, sides.policy), ...blobOf(head, sides.head)]),
  );
}

/**
 * Reads policy's and head's cases of one suite, and holds its gate to what they can fill and pass. Head's mistakes are
 * thrown; policy's are told, since head may be what fixes them.
 */
export async function readCases(git: Git, suite: SuiteAcrossSides, sides: Sides): Promise<YardstickCases> {
  const read = suite.head && (await casesOf(git, suite.head, sides.head));
  const head = suite.head && read && usableCases(read, suite.head, sides.head);
  if (suite.policy === undefined) return { policy: undefined, head };
  try {
    const known = isSameDataset(suite, sides) ? read : undefined;
    const cases = known ?? (await casesOf(git, suite.policy, sides.policy));
    return { policy: usableCases(cases, suite.policy, sides.policy), head };
  } catch (error) {
    if (error instanceof UserError) return { policy: { unusable: describeMistake(error) }, head };
    throw error;
  }
}

function usableCases(read: CaseList, suite: SuiteDefinition, side: Side): CaseList {
  const cases = asOfPart(read, suite, side);
  refuseUnknownMetrics(suite, cases, side);
  refuseImpossibleMargin(suite, cases, side);
  return cases;
}

/** The graders that cases bring say names and paths as the file does that their suite stands in. */
function asOfPart(cases: CaseList, { place }: SuiteDefinition, side: Side): CaseList {
  const relocate = graderRelocation(side, place.path);
  if (relocate === undefined || !bringGraders(cases)) return cases;
  return new ChangedCases(cases, (question) => ({ ...question, graders: question.graders?.map(relocate) }));
}

/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }: SuiteAcrossSides, sides: Sides): boolean {
  if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file') return false;
  const { path } = policy.cases;
  return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}

async function casesOf(git: Git, { name, cases }: SuiteDefinition, side: Side): Promise<CaseList> {
  if (cases.kind === 'inline') return cases.cases;
  const blob = side.blobs.get(cases.path);
  if (blob !== undefined && isLinesDataset(cases.path)) {
    return parseDatasetLines(await readLines(git, blob, cases.path, maxDatasetBytes), cases.path);
  }
  const text = await readText(git, blob, cases.path, maxDatasetBytes);
  if (text !== undefined) return parseDataset(text, cases.path);
  if ((await git.pointers(side.tree)).includes(cases.path)) {
    throw new UserError(
      `the dataset \`${cases.path}\` of the suite \`${name}\` is a link or a submodule, which is not read`,
      {
        place: cases.place,
        hint: 'name the file itself',
      },
    );
  }
  const nearest = nearestName(cases.path, side.blobs.keys());
  throw new UserError(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
    place: cases.place,
    hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
  });
}
