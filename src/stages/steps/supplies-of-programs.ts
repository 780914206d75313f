import { targetsOf } from '../../domain/evaluation/plan-suite.js';
import type { PreparedRun } from '../../domain/evaluation/prepare-run.js';
import type { Yardstick } from '../../domain/evaluation/sample.js';
import type { CommandProvider } from '../../domain/inference/program/program-provider.js';
import type { Sides } from '../../domain/suite/sides.js';
import type { Git } from '../../ports/git.js';
import type { Log } from '../../ports/log.js';
import type { Model } from '../../ports/model.js';
import type { Programs } from '../../ports/programs.js';
import type { Worktrees } from '../../ports/worktrees.js';
import type { Supplies } from './supply-steps.js';

/** The programs of a run: those that answer, and those that grade. */
export type RunPrograms = {
  readonly model: Model;
  /** What programs give to the graders of a yardstick, in the files of the commit that it is of. */
  readonly supplies: Readonly<Record<Yardstick, Pick<Supplies, 'program' | 'post'>>>;
};

type ProgramPorts = {
  readonly git: Git & Worktrees;
  readonly log: Pick<Log, 'warn'>;
  readonly programs?: Programs | undefined;
};
type ProgramRun = {
  readonly run: PreparedRun;
  readonly sides: Sides;
  readonly signal: AbortSignal | undefined;
};

/** Does the work of a run with its programs at hand, and leaves none of them behind; where there are none, without. */
export async function withPrograms<Result>(
  { git, log, programs }: ProgramPorts,
  { run, sides, signal }: ProgramRun,
  work: (programs: RunPrograms | undefined) => Promise<Result>,
): Promise<Result> {
  if (programs === undefined) return work(undefined);
  const open = programs.open({ worktrees: git });
  const suppliesIn = (tree: string): RunPrograms['supplies'][Yardstick] => ({
    program: ({ program, input }, aborted) => open.run(program, input, tree, aborted),
    post: ({ url, body, timeoutSeconds }, aborted) => open.post(url, body, { timeoutSeconds, signal: aborted }),
  });
  try {
    for (const name of await open.prepare(commandsOf(run), signal)) {
      log.warn(`the variable \`${name}\` is not set, so the programs that name it in \`env\` are not given it`);
    }
    const supplies = { policy: suppliesIn(sides.policy.tree), head: suppliesIn(sides.head.tree) };
    return await work({ model: open.model, supplies });
  } finally {
    await open.close();
  }
}

/** Every program that will be asked. */
const commandsOf = ({ plans }: PreparedRun): CommandProvider[] =>
  plans
    .flatMap(({ arms }) => targetsOf(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));
