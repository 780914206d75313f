import type { Sides, SuiteAcrossSides } from '../../domain/changes/affected-suites.js';
import type { YardstickCases } from '../../domain/evaluation/plan-suite.js';
import type { Case } from '../../domain/suite/case.js';
import { parseDataset } from '../../domain/suite/dataset.js';
import { nearestName } from '../../domain/suite/nearest-name.js';
import type { Side } from '../../domain/suite/side.js';
import type { SuiteDefinition } from '../../domain/suite/suite-definition.js';
import { UserError } from '../../domain/user-error.js';
import type { Git } from '../../ports/git.js';
import { readText } from './read-sides.js';

const maxDatasetBytes = 200_000_000;

/** Reads policy's and head's cases of one suite. Head's mistakes are thrown; policy's are told, for head may mend them. */
export async function readCases(git: Git, suite: SuiteAcrossSides, sides: Sides): Promise<YardstickCases> {
  const head = suite.head === undefined ? undefined : await casesOf(git, suite.head, sides.head);
  if (head !== undefined && isSameDataset(suite, sides)) return { policy: head, head };
  return { policy: await policyCases(git, suite.policy, sides.policy), head };
}

/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }: SuiteAcrossSides, sides: Sides): boolean {
  if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file') return false;
  const { path } = policy.cases;
  return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}

async function policyCases(
  git: Git,
  suite: SuiteDefinition | undefined,
  policy: Side,
): Promise<YardstickCases['policy']> {
  if (suite === undefined) return undefined;
  try {
    return await casesOf(git, suite, policy);
  } catch (error) {
    if (error instanceof UserError) return { unreadable: error.message };
    throw error;
  }
}

async function casesOf(git: Git, { name, cases }: SuiteDefinition, side: Side): Promise<readonly Case[]> {
  if (cases.kind === 'inline') return cases.cases;
  const text = await readText(git, side.blobs.get(cases.path), cases.path, maxDatasetBytes);
  if (text !== undefined) return parseDataset(text, cases.path);
  const nearest = nearestName(cases.path, side.blobs.keys());
  throw new UserError(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
    place: cases.place,
    hint: nearest === undefined ? 'commit it, or mend the path' : `did you mean \`${nearest}\`?`,
  });
}
