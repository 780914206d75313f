import { type DeployCheck, told } from '../domain/deploy/deploy-check.js';
import { readStoredStates, statesOf } from '../domain/deploy/stored-states.js';
import { carriedChecks, programCheck, type RunningLane } from '../domain/release/carried-checks.js';
import type { WholeSide } from '../domain/release/lane-parts.js';
import { lockOf } from '../domain/release/make-lock.js';
import { laneOfFile, lanePartsOf } from '../domain/release/take-apart.js';
import { configurationsOf } from '../domain/suite/parts/part-of.js';
import type { Git } from '../ports/git.js';
import type { Ledger } from '../ports/ledger.js';
import type { Syntax } from '../ports/syntax.js';
import { mustResolve } from './steps/deploy/settle-commits.js';
import { declaredBy } from './steps/read/declared-paths.js';
import { findChanges } from './steps/read/find-changes.js';
import { releaseOf } from './steps/read/find-release.js';
import { readContents } from './steps/read/read-contents.js';
import { readWholeSide } from './steps/read/read-whole-side.js';

export type AgainstPorts = {
  readonly git: Git;
  readonly syntax: Syntax;
  readonly ledger: Pick<Ledger, 'read' | 'readStates'>;
};

/** Beyond this, changed files are not read and count as changed in the lane of their place. */
const maxTotalBytes = 200_000_000;

/**
 * Whether the code of a commit, deployed to an environment, leaves every other lane as it runs there: the commit has
 * the same prompts, models and corpora, and its programs ask models as those do that run. Throws a `UserError` where
 * the ledger cannot be believed.
 */
export async function lockAgainst(
  ports: AgainstPorts,
  { revision, environment }: { readonly revision: string; readonly environment: string },
): Promise<DeployCheck[]> {
  const { git, ledger } = ports;
  const commit = await mustResolve(git, revision);
  const side = await readWholeSide(git, commit);
  const states = statesOf(environment, readStoredStates(await ledger.readStates()));
  const running = await Promise.all(
    states.map(async ({ state }): Promise<RunningLane> => {
      const release = state.release === undefined ? undefined : await releaseOf(ports, state.lane, state.release);
      return { state, release };
    }),
  );
  const code = running.find(({ state }) => state.lane === 'code')?.release?.commit;
  return [
    ...carriedChecks(environment, lockOf(lanePartsOf(side)), running),
    code === undefined
      ? told(`no code runs in ${environment} on record, so programs are not compared`)
      : programCheck(code, await changesOfPrograms(ports, code, side)),
  ];
}

/** What differs in the files that code carries by itself; what is released of other lanes is compared by digest. */
async function changesOfPrograms({ git, syntax }: AgainstPorts, code: string, head: WholeSide) {
  const base = await readWholeSide(git, await mustResolve(git, code));
  const configurations = configurationsOf(base, head);
  const files = (await git.changes(base.tree, head.tree)).filter(({ basePath, headPath }) =>
    [basePath, headPath].some(
      (path) => path !== undefined && !configurations.has(path) && isOfCode(path, [base, head]),
    ),
  );
  const contents = await readContents(git, files, maxTotalBytes);
  const declared = { base: declaredBy(base, head), head: declaredBy(head, head), lanes: head.settings };
  return findChanges(syntax, files, contents, declared);
}

/** A file is released with code where no other lane's release has it. */
const isOfCode = (path: string, sides: readonly WholeSide[]): boolean =>
  sides.every((side) => laneOfFile(path, side) === 'code' && !isReleased(path, side));

const isReleased = (path: string, { allPrompts }: WholeSide): boolean =>
  allPrompts.has(path) ||
  [...allPrompts.values()].some(({ inclusion }) => inclusion.files.some((file) => file.path === path));
