import { joinBranches } from '../../domain/ledger/join-branches.js';
import { pathsOf, settleChange } from '../../domain/ledger/ledger-change.js';
import { entryOf, isWanted, ledgerBranch, stateFolder, } from '../../domain/ledger/ledger-entry.js';
import { folderOf } from '../../domain/ledger/ledger-record.js';
import { UserError } from '../../domain/user-error.js';
import { LedgerBranch, ownBranch } from './ledger-branch.js';
import { complaintOf } from './run-git.js';
import { untilMoved } from './until-moved.js';
/**
 * The ledger of a repository on disk: its own branch, and what was fetched of origin's. Only these two references and
 * new objects are written; index and working copy stay as they are.
 */
export class GitLedger {
    parts;
    branch;
    turn = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.branch = new LedgerBranch(parts.folder, parts.environment);
    }
    /** A folder outside of any repository has no ledger. */
    async read(query) {
        if (!(await this.branch.isThere()))
            return [];
        const { own, shared } = await this.branch.tips();
        const folder = folderOf[query.kind];
        const found = new Map();
        for (const tip of new Set([own, shared])) {
            const files = tip === undefined ? [] : await this.branch.files(tip, folder);
            for (const file of files)
                if (isWanted(file.path, query))
                    found.set(`${file.path} ${file.blob}`, file);
        }
        return this.branch.texts([...found.values()]);
    }
    async readStates() {
        if (!(await this.branch.isThere()))
            return [];
        const files = new Map((await this.stateFiles(await this.standing())).map((file) => [file.path, file]));
        return this.branch.texts([...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)));
    }
    async append(record) {
        const outcome = await this.change({ records: [record], states: [] });
        if (outcome.kind === 'overtaken')
            throw new Error('a record overtakes nothing');
        return { path: entryOf(record).path, commit: outcome.commit };
    }
    /** Writers of one process take turns, since git lets only one move the branch. */
    change(change) {
        const done = this.turn.then(() => untilMoved(this.parts, () => this.tryChange(change), locked));
        this.turn = done.catch(() => undefined);
        return done;
    }
    /** Throws a `UserError` where origin cannot be reached or refuses. */
    async push() {
        const tryOnce = async () => {
            const before = await this.fetchShared();
            const { own } = await this.branch.tips();
            if (own === undefined || own === before)
                return true;
            const tip = before === undefined ? own : await this.joinedTip();
            if (tip === undefined)
                return undefined;
            if (tip === before)
                return true;
            const pushed = await this.branch.ask(['push', '--quiet', '--no-verify', 'origin', `${tip}:${ownBranch}`]);
            if (pushed.status === 0)
                return true;
            if ((await this.fetchShared()) === before)
                throw refusedPush(pushed);
            return undefined;
        };
        await untilMoved(this.parts, tryOnce, locked);
    }
    async tryChange(change) {
        const standing = await this.standing();
        if ('parted' in standing) {
            await this.join(standing.parted);
            return undefined;
        }
        const { tip } = standing;
        const current = tip === undefined ? [] : await this.branch.texts(await this.branch.files(tip, ...pathsOf(change)));
        const settled = settleChange(change, current);
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'done')
            return { kind: 'written', commit: tip ?? '' };
        if (!(await this.branch.commit({ on: tip, files: settled.files, message: settled.message })))
            return undefined;
        // Somebody may have moved it on by now; what matters is that it has the change.
        const { own } = await this.branch.tips();
        return { kind: 'written', commit: own ?? '' };
    }
    /**
     * The tip that has what is kept here and what was fetched; `undefined` where somebody wrote while they were joined.
     */
    async joinedTip() {
        const standing = await this.standing();
        if ('tip' in standing)
            return standing.tip;
        await this.join(standing.parted);
        return undefined;
    }
    async standing() {
        const { own, shared } = await this.branch.tips();
        if (own === undefined || shared === undefined || own === shared)
            return { tip: own ?? shared };
        const fork = await this.branch.forkOf(own, shared);
        if (fork === shared)
            return { tip: own };
        if (fork === own)
            return { tip: shared };
        return { parted: { own, shared, fork } };
    }
    async stateFiles(standing) {
        if ('tip' in standing)
            return standing.tip === undefined ? [] : this.branch.files(standing.tip, stateFolder);
        const { shared } = standing.parted;
        return [...(await this.branch.files(shared, stateFolder)), ...(await this.missing(standing.parted, stateFolder))];
    }
    /** What origin's branch lacks of ours. Throws a `UserError` where both moved a state. */
    async missing({ own, shared, fork }, ...paths) {
        const filesOf = (commit) => this.branch.files(commit, ...paths);
        const before = fork === undefined ? [] : await filesOf(fork);
        const { missing, torn } = joinBranches({ before, own: await filesOf(own), other: await filesOf(shared) });
        if (torn.length > 0)
            throw movedTwice(torn);
        return missing;
    }
    /** Brings what is kept here on top of what others have. */
    async join(parted) {
        const texts = await this.branch.texts(await this.missing(parted));
        const files = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
        const message = `Join ${files.length} files of here with those of origin\n`;
        await this.branch.commit({ on: parted.shared, joins: parted.own, files, message });
    }
    /** What origin has now; `undefined` where it has no ledger. */
    async fetchShared() {
        const listed = await this.branch.ask(['ls-remote', '--quiet', 'origin', ownBranch]);
        if (listed.status !== 0)
            throw unreachable(listed);
        if (listed.stdout.length === 0)
            return undefined;
        const fetched = await this.branch.fetch();
        if (fetched.status !== 0)
            throw unreachable(fetched);
        return (await this.branch.tips()).shared;
    }
}
const locked = `the branch ${ledgerBranch} could not be moved; does another process hold its lock?`;
const unreachable = (outcome) => new UserError(`the ledger of origin could not be read: ${complaintOf(outcome.stderr)}`, {
    hint: 'check the network and the remote; without --push the record is kept here alone',
});
const movedTwice = (paths) => new UserError(`the ledger was moved here and at origin: ${paths.join(', ')}`, {
    hint: `look at both (git show ${ledgerBranch}:PATH, origin/${ledgerBranch}:PATH); git branch -D ${ledgerBranch} drops what was recorded here alone`,
});
const refusedPush = (outcome) => new UserError(`origin refuses the ledger: ${complaintOf(outcome.stderr)}`, {
    hint: `may you write the branch ${ledgerBranch}? Where it is protected, a workflow of the default branch writes it`,
});
