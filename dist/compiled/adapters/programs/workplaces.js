import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseAbsentFiles } from '../../domain/inference/program/absent-files.js';
import { ProgramFailure } from './program-failure.js';
import { runOnce } from './run-once.js';
const setupTimeoutMs = 15 * 60_000;
/** The folders that programs run in: files of one commit each, made when they are first needed. */
export class Workplaces {
    parts;
    checkOuts = new Map();
    setups = new Map();
    root;
    constructor(parts) {
        this.parts = parts;
    }
    /** The untouched files of a commit, for programs that grade. */
    async forGraders(tree) {
        return (await this.graders(tree)).folder;
    }
    /** Throws a `UserError` where files that graders depend on are not here. */
    async refuseAbsentForGraders({ tree, sources }) {
        refuseAbsentFiles((await this.graders(tree)).absent, sources);
    }
    /**
     * The files of a target, set up once. Throws a `ProgramFailure` where the setup failed, and a `UserError` where files
     * that it depends on are not here.
     */
    async forTarget(target, signal) {
        const { tree, setup, cwd = '.', env, sources } = target;
        const key = JSON.stringify(['target', tree, setup, cwd, env]);
        const checkedOut = await this.checkedOut(key, tree);
        refuseAbsentFiles(checkedOut.absent, sources);
        const folder = join(checkedOut.folder, cwd);
        if (setup === undefined)
            return folder;
        const known = this.setups.get(key) ?? this.setUp(target, folder, signal);
        this.setups.set(key, known);
        const failure = await known;
        if (failure !== undefined)
            throw failure;
        return folder;
    }
    /** A folder without files. */
    async empty() {
        return mkdtemp(join(await this.rootFolder(), 'empty-'));
    }
    async close() {
        if (this.root !== undefined)
            await this.parts.folders.remove(await this.root);
    }
    graders(tree) {
        return this.checkedOut(`graders ${tree}`, tree);
    }
    checkedOut(key, tree) {
        const known = this.checkOuts.get(key) ?? this.checkOut(tree);
        this.checkOuts.set(key, known);
        return known;
    }
    async checkOut(tree) {
        const folder = await mkdtemp(join(await this.rootFolder(), 'worktree-'));
        return { folder, absent: await this.parts.worktrees.checkOut(tree, folder) };
    }
    async setUp(target, folder, signal) {
        const command = { words: target.setup ?? '', folder, environment: this.parts.environmentOf(target) };
        try {
            await runOnce(command, { input: '', timeoutMs: setupTimeoutMs, signal, isUnread: true });
            return undefined;
        }
        catch (error) {
            if (error instanceof ProgramFailure)
                return new ProgramFailure('program-failed', `setup failed: ${error.message}`);
            throw error;
        }
    }
    rootFolder() {
        this.root ??= this.parts.folders.make(this.parts.parent, 'lanegate-programs-');
        return this.root;
    }
}
