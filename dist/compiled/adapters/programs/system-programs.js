import { tmpdir } from 'node:os';
import { readResult } from '../../domain/graders/program/read-result.js';
import { splitNames } from '../../domain/suite/name-list.js';
import { describeInOneLine, UserError } from '../../domain/user-error.js';
import { CommandModel } from './command-model.js';
import { GraderWorkers } from './grader-workers.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';
import { refuseSecretVariables, scrubbedEnvironment } from './scrubbed-environment.js';
import { whyNotStarted } from './why-not-started.js';
import { Workplaces } from './workplaces.js';
/** Programs as child processes of this machine. */
export const systemPrograms = (parts) => ({
    open: (request) => new RunningPrograms(parts, request),
});
class RunningPrograms {
    parts;
    model;
    post;
    workplaces;
    workers;
    emptyFolders = new Map();
    constructor(parts, { worktrees, modelAddresses = {} }) {
        this.parts = parts;
        const { environment, temporaryFolder = tmpdir(), folders, post } = parts;
        const environmentOf = ({ env }) => ({
            ...scrubbedEnvironment(environment, env),
            ...modelAddresses,
        });
        this.workplaces = new Workplaces({ worktrees, parent: temporaryFolder, folders, environmentOf });
        this.model = new CommandModel({ workplaces: this.workplaces, environmentOf });
        this.workers = new GraderWorkers(scrubbedEnvironment(environment));
        this.post = post;
    }
    async prepare(targets, signal) {
        const keys = splitNames(this.parts.keys ?? '');
        for (const { env } of targets)
            refuseSecretVariables(env, keys);
        for (const target of targets) {
            await this.workplaces.forTarget(target, signal).catch((error) => {
                // What failed is told again by every call, as the incident that it is.
                if (!(error instanceof ProgramFailure))
                    throw error;
            });
        }
        const named = new Set(targets.flatMap(({ env }) => env));
        return [...named].filter((name) => this.parts.environment[name] === undefined);
    }
    async whyNotRun(program, files, signal) {
        if (program.language !== 'command' && program.source.kind === 'inline')
            return this.whyNotLoaded(program, files, signal);
        try {
            await this.workplaces.refuseAbsentForGraders(files);
        }
        catch (error) {
            if (error instanceof UserError)
                return describeInOneLine(error);
            throw error;
        }
        if (program.language !== 'command')
            return this.whyNotLoaded(program, files, signal);
        return whyNotStarted({ line: program.run, ...(await this.graderPlace(files.tree)) }, signal);
    }
    async run(program, input, tree, signal) {
        if (program.language === 'command') {
            return this.runCommand(program, input, { place: await this.graderPlace(tree), signal });
        }
        return this.workers.run({ program, input, folder: await this.folderOf(program, tree), signal });
    }
    async close() {
        await Promise.all([this.model.close(), this.workers.close()]);
        await this.workplaces.close();
    }
    async whyNotLoaded(program, { tree }, signal) {
        const outcome = await this.workers.load({ program, folder: await this.folderOf(program, tree), signal });
        return outcome.kind === 'failed' ? outcome.reason : undefined;
    }
    folderOf({ source }, tree) {
        return source.kind === 'file' ? this.workplaces.forGraders(tree) : this.nowhere(tree);
    }
    /** Each commit has its own, and with it workers of its own: head's code must not reach into policy's graders. */
    nowhere(tree) {
        const folder = this.emptyFolders.get(tree) ?? this.workplaces.empty();
        this.emptyFolders.set(tree, folder);
        return folder;
    }
    /** Where command lines grade, and all that they see. */
    async graderPlace(tree) {
        const folder = await this.workplaces.forGraders(tree);
        return { folder, environment: scrubbedEnvironment(this.parts.environment) };
    }
    async runCommand({ run, timeoutSeconds }, input, { place, signal }) {
        try {
            const command = { ...place, words: run };
            const text = await runOnce(command, {
                input: `${JSON.stringify(input)}\n`,
                timeoutMs: timeoutSeconds * 1000,
                signal,
            });
            const result = readResult(text);
            if (result.kind === 'result')
                return { kind: 'output', output: result.json };
            return { kind: 'failed', reason: `what it wrote ${result.why}` };
        }
        catch (error) {
            if (error instanceof ProgramFailure)
                return { kind: 'failed', reason: error.message };
            throw error;
        }
    }
}
