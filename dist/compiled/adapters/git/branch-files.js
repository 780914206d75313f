import { UserError } from '../../domain/user-error.js';
import { commitFiles } from './commit-files.js';
import { gitEnvironment } from './git-settings.js';
import { complaintOf, runGit } from './run-git.js';
import { untilMoved } from './until-moved.js';
/** Files of a branch that is not checked out, as git objects; a file is written by a commit of its own. */
export class BranchFiles {
    parts;
    reference;
    environment;
    constructor(parts) {
        this.parts = parts;
        this.reference = `refs/heads/${parts.branch}`;
        this.environment = gitEnvironment(parts.environment);
    }
    async read(path) {
        return this.textAt(this.reference, path);
    }
    /**
     * Brings the branch to origin also where the file holds the text already, since an earlier call may have kept it here
     * alone. Throws a `UserError` where the branch is checked out.
     */
    async write(path, textOf, message) {
        await this.refuseCheckedOut();
        const { pace, branch } = this.parts;
        const tryOnce = async () => (await this.tryWrite(path, textOf, message)) ? true : undefined;
        await untilMoved(pace, tryOnce, `others wrote to the branch ${branch} all the time; ${path} was not written`);
        if (this.parts.isPushed)
            await this.push();
    }
    /** Writes on the very commit that was read from; false where somebody else moved the branch meanwhile. */
    async tryWrite(path, textOf, message) {
        const on = await this.tip();
        const found = on === undefined ? undefined : await this.textAt(on, path);
        const text = textOf(found);
        if (text === found)
            return true;
        return commitFiles((args, input) => this.ask(args, input), this.reference, {
            on,
            files: [{ path, text }],
            message,
        });
    }
    async textAt(revision, path) {
        const found = await this.ask(['cat-file', 'blob', `${revision}:${path}`]);
        return found.status === 0 ? found.stdout.toString('utf8') : undefined;
    }
    async push() {
        const pushed = await this.ask(['push', '--quiet', '--no-verify', 'origin', `${this.reference}:${this.reference}`]);
        if (pushed.status !== 0)
            throw new Error(`origin refuses ${this.parts.branch}: ${complaintOf(pushed.stderr)}`);
    }
    /** Its own branch may not be moved below a working copy, which would then look as if somebody had edited it. */
    async refuseCheckedOut() {
        const head = await this.ask(['symbolic-ref', '--quiet', 'HEAD']);
        if (head.stdout.toString('utf8').trim() !== this.reference)
            return;
        throw new UserError(`the branch ${this.parts.branch} is checked out here`, {
            hint: 'check out another one, or leave `branch` away to write the working copy',
        });
    }
    async tip() {
        const found = await this.ask([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${this.reference}^{commit}`,
        ]);
        return found.status === 0 ? found.stdout.toString('latin1').trim() : undefined;
    }
    ask(args, input) {
        return runGit({ args, cwd: this.parts.folder, environment: this.environment, input });
    }
}
