import { sentenceOf } from '../domain/suite/explain-issue.js';
import { describeUserError, messageOf, UserError } from '../domain/user-error.js';
/**
 * Runs one action and answers the exit code of its process: 0 done, 1 done but failing, 2 the user's mistake, 3 an
 * accident. Set it with `process.exitCode = await runAction(…)` at the top level, where a promise that never settles
 * ends Node with 13.
 */
export async function runAction(action, world) {
    try {
        const inputs = parseInputs(action, world.runner);
        const { outputs, failure } = await action.run(world, inputs);
        world.runner.setOutputs(outputs);
        if (failure === undefined)
            return 0;
        world.runner.fail(failure);
        return 1;
    }
    catch (error) {
        blankOutputs(action.outputs, world);
        return explain(action.name, error, world);
    }
}
function parseInputs(action, runner) {
    const given = runner.inputs(Object.keys(action.inputs.shape));
    const parsed = action.inputs.safeParse(given, { reportInput: true });
    if (parsed.success)
        return parsed.data;
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
function blankOutputs(names, world) {
    try {
        world.runner.setOutputs(Object.fromEntries(names.map((name) => [name, ''])));
    }
    catch (error) {
        world.log.debug(`outputs could not be blanked: ${String(error)}`);
    }
}
function explain(actionName, error, { runner, log }) {
    if (error instanceof UserError) {
        runner.fail(describeUserError(error), error.place);
        return 2;
    }
    const message = messageOf(error);
    runner.fail(`${actionName} could not finish: ${message}\n  hint: run again with debug logging to see where`);
    for (const stack of stacks(error))
        log.debug(stack);
    return 3;
}
/**
 * The stack of an error and of everything that caused it; only text, since errors may carry requests with credentials.
 */
function stacks(error) {
    if (!(error instanceof Error))
        return [];
    return [error.stack ?? error.message, ...stacks(error.cause)];
}
