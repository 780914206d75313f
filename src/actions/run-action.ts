import type { z } from 'zod';
import { exitStatus } from '../domain/exit-status.js';
import { sentenceOf } from '../domain/suite/explain-issue.js';
import { describeUserError, messageOf, UserError } from '../domain/user-error.js';
import type { Log } from '../ports/log.js';
import type { Runner } from '../ports/runner.js';
import type { Action, ActionInputs } from './define-action.js';

/** What running any action takes, whatever else the action itself wants. */
export type ActionWorld = { readonly runner: Runner; readonly log: Log };

/**
 * Runs one action and answers the exit code of its process: 0 done, 1 done but failing, 2 the user's mistake, 3 an
 * accident. Set it with `process.exitCode = await runAction(…)` at the top level, where a promise that never settles
 * ends Node with 13.
 */
export async function runAction<World extends ActionWorld, Inputs extends ActionInputs, Output extends string>(
  action: Action<World, Inputs, Output>,
  world: World,
): Promise<number> {
  try {
    const inputs = await readInputs(action, world);
    const { outputs, failure } = await action.run(world, inputs);
    world.runner.setOutputs(outputs);
    if (failure === undefined) return exitStatus.passed;
    world.runner.fail(failure);
    return exitStatus.failed;
  } catch (error) {
    blankOutputs(action.outputs, world);
    return explain(action.name, error, world);
  }
}

async function readInputs<World extends ActionWorld, Inputs extends ActionInputs, Output extends string>(
  action: Action<World, Inputs, Output>,
  world: World,
): Promise<z.infer<Inputs>> {
  try {
    return parseInputs(action, world.runner);
  } catch (mistake) {
    await action.tellMistake?.(world, mistake);
    throw mistake;
  }
}

type Named<Inputs> = { readonly name: string; readonly inputs: Inputs };

function parseInputs<Inputs extends ActionInputs>(action: Named<Inputs>, runner: Runner): z.infer<Inputs> {
  const given = runner.inputs(Object.keys(action.inputs.shape));
  const parsed = action.inputs.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? 'with');
    const isMissing = issue.path.length === 1 && !(name in given);
    return { name, sentence: isMissing ? `input "${name}" is missing` : `input "${name}": ${sentenceOf(issue)}` };
  });
  const names = [...new Set(problems.map(({ name }) => `"${name}"`))].join(' and ');
  throw new UserError(problems.map(({ sentence }) => sentence).join('; '), {
    hint: `set ${names} under "with:" of the step that runs ${action.name}`,
  });
}

/** After an accident no output may read as a pass, not even one set before it; the last value of an output counts. */
function blankOutputs(names: readonly string[], world: ActionWorld): void {
  try {
    world.runner.setOutputs(Object.fromEntries(names.map((name) => [name, ''])));
  } catch (error) {
    world.log.debug(`outputs could not be blanked: ${String(error)}`);
  }
}

function explain(actionName: string, error: unknown, { runner, log }: ActionWorld): number {
  if (error instanceof UserError) {
    runner.fail(describeUserError(error), error.place);
    return exitStatus.userError;
  }
  const message = messageOf(error);
  runner.fail(`${actionName} could not finish: ${message}\n  hint: run again with debug logging to see where`);
  for (const stack of stacks(error)) log.debug(stack);
  return exitStatus.error;
}

/**
 * The stack of an error and of everything that caused it; only text, since errors may carry requests with credentials.
 */
function stacks(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.stack ?? error.message, ...stacks(error.cause)];
}
