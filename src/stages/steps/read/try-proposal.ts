import { configurationText } from '../../../domain/init/configuration-text.js';
import { type Failure, openFailing } from '../../../domain/init/open-failing.js';
import type { Proposal } from '../../../domain/init/proposal.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { headTargetOrReason, type Sides, suitesAcross } from '../../../domain/suite/sides.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git, TreeId } from '../../../ports/git.js';
import { readCases } from '../plan/read-cases.js';
import { gitWithFile } from './git-with-file.js';
import { readSides } from './read-sides.js';

/** A proposal that was read as a run would read it. */
export type Tried = {
  readonly proposal: Proposal;
  readonly text: string;
  /** What would stop a run and lies in files that are there already, a sentence each. */
  readonly troubles: readonly string[];
  /** The suites that a run would have. */
  readonly suites: readonly string[];
};

/** Reads what is proposed as a run of this tree would; what cannot be run is left to a person, with the reason. */
export async function tryProposal(git: Git, tree: TreeId, proposal: Proposal): Promise<Tried> {
  const text = configurationText(proposal);
  const { suites, failures } = await read(gitWithFile(git, tree, { path: configurationFile, text }), tree);
  for (const failure of failures) {
    const without = openFailing(proposal, failure);
    if (without !== undefined) return tryProposal(git, tree, without);
  }
  return { proposal, text, suites, troubles: failures.map(({ message }) => message) };
}

type Read = { readonly suites: readonly string[]; readonly failures: readonly Failure[] };

async function read(git: Git, tree: TreeId): Promise<Read> {
  try {
    const nothing = await git.emptyTree();
    const sides = await readSides(git, { policy: nothing, base: nothing, head: tree });
    const suites = suitesAcross(sides).map(({ name }) => name);
    return { suites, failures: await failuresOf(git, sides) };
  } catch (error) {
    return { suites: [], failures: [failureOf(error)] };
  }
}

async function failuresOf(git: Git, sides: Sides): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const suite of suitesAcross(sides)) {
    try {
      const resolved = headTargetOrReason(suite, sides);
      if (resolved.kind === 'gone') throw new UserError(resolved.reason);
      await readCases(git, suite, sides);
    } catch (error) {
      failures.push(failureOf(error, suite.name));
    }
  }
  return failures;
}

/** Anything but a user's mistake is none of the proposal's. */
function failureOf(error: unknown, suite?: string): Failure {
  if (!(error instanceof UserError)) throw error;
  const { message, place } = error;
  const where = place === undefined ? '' : `${place.path}${place.line === undefined ? '' : `:${place.line}`}: `;
  return { suite, place, message: `${where}${message}` };
}
