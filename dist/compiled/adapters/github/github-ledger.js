import { z } from 'zod';
import { pathsOf, settleChange } from '../../domain/ledger/ledger-change.js';
import { entryOf, isWanted, ledgerBranch, stateFolder, } from '../../domain/ledger/ledger-entry.js';
import { folderOf } from '../../domain/ledger/ledger-record.js';
import { UserError } from '../../domain/user-error.js';
import { textsOf } from './github-blobs.js';
import { GithubBranch } from './github-branch.js';
const Tree = z.object({
    truncated: z.boolean(),
    tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.number().optional() })),
});
/** Named in full, since a tag may have the same short name, and who may write tags may write no records. */
const branchTree = encodeURIComponent(`refs/heads/${ledgerBranch}`);
const whole = { recursive: '1' };
/** A hundred queries; more would take longer than anybody waits for a step. */
const mostFilesRead = 10_000;
/** The branch of a repository on GitHub, through its API; needs `contents: read`, and `contents: write` to append. */
export class GithubLedger {
    api;
    branch;
    turn = Promise.resolve();
    constructor(api, pace) {
        this.api = api;
        this.branch = new GithubBranch(api, ledgerBranch, pace);
    }
    async read(query) {
        // An override that is not found lets nothing through, so a check need not ask twice for it.
        const isNeeded = query.kind !== 'override';
        const listed = await this.filesOfBranch([folderOf[query.kind]], isNeeded);
        const files = listed.filter(({ path, mode }) => mode === '100644' && isWanted(path, query));
        if (files.length > mostFilesRead)
            throw tooMany(query.kind, files.length);
        return textsOf(this.api, this.branch, files);
    }
    async readStates() {
        const listed = await this.filesOfBranch([stateFolder]);
        const states = listed.filter(({ path, mode }) => mode === '100644' && path.startsWith(`${stateFolder}/`));
        return textsOf(this.api, this.branch, states.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
    }
    async append(record) {
        const outcome = await this.change({ records: [record], states: [] });
        if (outcome.kind === 'overtaken')
            throw new Error('a record overtakes nothing');
        return { path: entryOf(record).path, commit: outcome.commit };
    }
    /** Writers of one process take turns, since each try of one who is overtaken costs five requests. */
    change(change) {
        const done = this.turn.then(() => this.branch.change((stand) => this.tryWrite(change, stand), locked));
        this.turn = done.catch(() => undefined);
        return done;
    }
    async tryWrite(change, stand) {
        const settled = settleChange(change, await this.current(change, stand.base));
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'done')
            return { kind: 'written', commit: stand.tip ?? '' };
        const commit = await this.branch.write(stand, settled);
        return commit === undefined ? undefined : { kind: 'written', commit };
    }
    /** What there is of a change; a change of records alone need not look, since its tree would not differ. */
    async current(change, base) {
        if (base === undefined || change.states.length === 0)
            return [];
        const paths = new Set(pathsOf(change));
        const folders = [...paths].map((path) => path.slice(0, path.indexOf('/')));
        const listed = await this.filesIn(base, folders, await this.api.get(`git/trees/${base}`, Tree, whole));
        return textsOf(this.api, this.branch, listed.filter(({ path }) => paths.has(path)));
    }
    /** What the branch holds; where GitHub finds none, it has to say besides that there is none, if that matters. */
    async filesOfBranch(folders, isNeeded = true) {
        const all = await this.tree(branchTree, whole);
        if (all === undefined && isNeeded)
            await this.branch.mustBeAbsent();
        return this.filesIn(branchTree, folders, all);
    }
    /** What a tree holds in one request; where GitHub cuts that short, what folders of it hold. */
    async filesIn(root, folders, all) {
        if (all?.truncated !== true)
            return all?.tree ?? [];
        const top = (await this.tree(root))?.tree ?? [];
        const places = top.filter(({ path, type }) => type === 'tree' && folders.includes(path));
        return (await Promise.all(places.map((place) => this.filesBelow(place)))).flat();
    }
    async filesBelow({ path: folder, sha }) {
        const { tree, truncated } = await this.api.get(`git/trees/${sha}`, Tree, whole);
        if (truncated)
            throw new Error('it holds more files than GitHub lists');
        return tree.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
    }
    tree(name, query = {}) {
        return this.api.find(`git/trees/${name}`, Tree, query);
    }
}
const locked = `others wrote to the branch ${ledgerBranch} all the time; the change is not there`;
const tooMany = (kind, count) => new UserError(`the ledger has ${count} records of the kind ${kind}, which are too many to read at once`, {
    hint: `name the ${kind} that is meant, by its id or the first digits of it`,
});
