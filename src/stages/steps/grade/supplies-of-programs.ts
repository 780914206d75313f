import { targetsOf } from '../../../domain/evaluation/plan/plan-suite.js';
import type { PreparedRun } from '../../../domain/evaluation/plan/prepare-run.js';
import type { Yardstick } from '../../../domain/evaluation/sample.js';
import type { CommandProvider } from '../../../domain/inference/program/program-provider.js';
import type { Sides } from '../../../domain/suite/sides.js';
import type { Git, TreeId } from '../../../ports/git.js';
import type { Log } from '../../../ports/log.js';
import type { Model } from '../../../ports/model.js';
import type { OpenPrograms, Programs } from '../../../ports/programs.js';
import type { Worktrees } from '../../../ports/worktrees.js';
import type { Supplies } from './supply-steps.js';

/** What programs and endpoints give to graders. */
export type ProgramSupplies = Pick<Supplies, 'program' | 'post'>;

/** The programs of a run: those that answer, and those that grade. */
export type RunPrograms = {
  readonly model: Model;
  /** What programs give to the graders of a yardstick, in the files of the commit that it is of. */
  readonly supplies: Readonly<Record<Yardstick, ProgramSupplies>>;
};

export type ProgramPorts = { readonly git: Git & Worktrees; readonly programs?: Programs | undefined };

/** Does the work of a run with its programs at hand, and leaves none of them behind; where there are none, without. */
export async function withPrograms<Result>(
  { git, programs }: ProgramPorts,
  work: (programs: OpenPrograms | undefined) => Promise<Result>,
): Promise<Result> {
  if (programs === undefined) return work(undefined);
  const open = programs.open({ worktrees: git });
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

type ProgramRun = {
  readonly run: PreparedRun;
  readonly sides: Sides;
  readonly signal: AbortSignal | undefined;
};

/** Makes the programs of a run ready for its first case. */
export async function readyPrograms(
  open: OpenPrograms | undefined,
  log: Pick<Log, 'warn'>,
  { run, sides, signal }: ProgramRun,
): Promise<RunPrograms | undefined> {
  if (open === undefined) return undefined;
  for (const name of await open.prepare(commandsOf(run), signal)) {
    log.warn(`the variable \`${name}\` is not set, so the programs that name it in \`env\` are not given it`);
  }
  const supplies = { policy: suppliesIn(open, sides.policy.tree), head: suppliesIn(open, sides.head.tree) };
  return { model: open.model, supplies };
}

/** What open programs give to graders in the files of a tree. */
export const suppliesIn = (open: OpenPrograms, tree: TreeId): ProgramSupplies => ({
  program: ({ program, input }, aborted) => open.run(program, input, tree, aborted),
  post: ({ url, body, timeoutSeconds }, aborted) => open.post(url, body, { timeoutSeconds, signal: aborted }),
});

/** Every program that will be asked. */
const commandsOf = ({ plans }: PreparedRun): CommandProvider[] =>
  plans
    .flatMap(({ arms }) => targetsOf(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));
