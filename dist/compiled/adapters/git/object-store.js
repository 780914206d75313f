import { AskedGit } from './asked-git.js';
import { BlobBatch, parseObjectHeader } from './blob-batch.js';
import { createScratchRepository } from './scratch-repository.js';
/** The ids of the tree without entries, which git knows without having it. */
const emptyTrees = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** More objects than these are asked for in a process of their own, which does not answer one by one. */
const mostAsked = 200;
/** A full object id, SHA-1 or SHA-256. */
export const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The objects we can read, and the fetching of those we cannot. */
export class ObjectStore {
    scratch;
    parts;
    headers;
    contents;
    fetchedCommits = [];
    wantedCommits = new Set();
    wantedBlobs = new Set();
    checks = new Set();
    turn = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.scratch = parts.scratch;
        const { folder: cwd, environment } = parts.scratch;
        this.headers = new AskedGit({ args: ['cat-file', '--batch-check'], cwd, environment });
        this.contents = new AskedGit({ args: ['cat-file', '--batch'], cwd, environment });
    }
    /** Whether blobs may be missing that a fetch could bring. */
    get mayLackBlobs() {
        return this.parts.isPartial || this.fetchedCommits.length > 0;
    }
    get emptyTree() {
        return emptyTrees[this.parts.objectFormat] ?? '';
    }
    /** The commit that a full id names, of itself or as a tag; fetched with its trees if need be. */
    async commit(id) {
        const present = await this.checked(this.presentOrWanted(id));
        if (present !== undefined)
            return present;
        await this.fetchTogether(this.wantedCommits, [id], (ids) => this.fetchCommits(ids));
        return this.presentCommit(id);
    }
    /** The sizes in bytes of those ids that are blobs; what is missing is fetched first, in one go. */
    async sizesOf(ids) {
        const wanted = ids.filter((id) => objectId.test(id));
        const { sizes, missing } = await this.checked(this.presentOrWantedSizes(wanted));
        if (missing.length === 0)
            return sizes;
        await this.fetchTogether(this.wantedBlobs, missing, (blobs) => this.fetchBlobs(blobs));
        return new Map([...sizes, ...(await this.presentSizes(missing))]);
    }
    /** Those of some commits whose trees are missing, as they may be in a partial clone. */
    async withoutTrees(commits) {
        if (!this.parts.isPartial || commits.length === 0)
            return [];
        const headers = await this.headersOf(commits.map((commit) => `${commit}^{tree}`));
        return commits.filter((_, index) => headers[index] === undefined);
    }
    /** Hands on the contents of these objects as they come; a missing one is left out. */
    async readObjects(ids, onObject) {
        if (ids.length === 0)
            return;
        const batch = new BlobBatch(onObject);
        if (ids.length <= mostAsked) {
            await this.contents.ask(ids, (chunk) => {
                batch.push(chunk);
                return batch.answered === ids.length;
            });
        }
        else {
            const push = (chunk) => batch.push(chunk);
            await this.scratch.stream(['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`, push);
        }
    }
    /** The id of a branch or tag on the server. */
    lookUp(name) {
        return this.parts.remote.lookUp(name, this.scratch);
    }
    /** A repository for commits without trees, so that deepening never makes the server believe we have the trees. */
    async openHistory() {
        return createScratchRepository({
            parent: this.parts.temporaryFolder,
            folders: this.parts.folders,
            environment: this.scratch.environment,
            objectFormat: this.parts.objectFormat,
            borrowed: this.scratch.objectsFolder,
            shallow: await this.scratch.shallow(),
        });
    }
    /** Fetches commits alone, `depth` generations from each of the `cut` ones; answers whether the server has them. */
    async deepen(history, cut, depth) {
        const unknown = await this.parts.remote.fetch(history, cut, { filter: 'tree:0', depth, known: cut });
        return unknown.length === 0;
    }
    /**
     * Fetches `depth` generations of commits with their trees from each of these commits. What cannot be had stays
     * missing.
     */
    async deepenTrees(commits, depth) {
        await this.inTurn(async () => {
            const known = this.parts.isPartial ? 'none' : commits;
            const unknown = await this.parts.remote.fetch(this.scratch, commits, { filter: 'blob:none', depth, known });
            this.fetchedCommits.push(...commits.filter((commit) => !unknown.includes(commit)));
        });
    }
    async close() {
        await this.forgetProcesses();
        await this.scratch.remove();
    }
    async presentSizes(ids) {
        if (ids.length === 0)
            return new Map();
        const headers = await this.headersOf(ids);
        return new Map(headers.flatMap((header) => (header?.type === 'blob' ? [[header.id, header.bytes]] : [])));
    }
    /** What git tells of each of these names. */
    async headersOf(names) {
        if (names.length > mostAsked) {
            const output = await this.scratch.read(['cat-file', '--batch-check', '--buffer'], `${names.join('\n')}\n`);
            return output.toString('latin1').split('\n').slice(0, -1).map(parseObjectHeader);
        }
        let lines = '';
        let count = 0;
        await this.headers.ask(names, (chunk) => {
            const text = chunk.toString('latin1');
            lines += text;
            count += text.split('\n').length - 1;
            return count === names.length;
        });
        return lines.split('\n').slice(0, -1).map(parseObjectHeader);
    }
    async presentCommit(id) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`];
        const outcome = await this.scratch.ask(args);
        if (outcome.status !== 0)
            return undefined;
        const commit = outcome.stdout.toString('latin1').trim();
        if (!this.parts.isPartial)
            return commit;
        const tree = await this.scratch.ask(['cat-file', '-e', `${commit}^{tree}`]);
        return tree.status === 0 ? commit : undefined;
    }
    async presentOrWanted(id) {
        const present = await this.presentCommit(id);
        if (present === undefined)
            this.wantedCommits.add(id);
        return present;
    }
    async presentOrWantedSizes(ids) {
        const sizes = await this.presentSizes(ids);
        const missing = this.mayLackBlobs ? ids.filter((id) => !sizes.has(id)) : [];
        for (const id of missing)
            this.wantedBlobs.add(id);
        return { sizes, missing };
    }
    /** A look at what is here, which a fetch waits for. */
    async checked(check) {
        this.checks.add(check);
        try {
            return await check;
        }
        finally {
            this.checks.delete(check);
        }
    }
    /** What is asked for at the same time is fetched together; where that fails, whoever waits for it tries again. */
    fetchTogether(wanted, own, fetch) {
        return this.inTurn(async () => {
            await Promise.allSettled(this.checks);
            if (!own.some((id) => wanted.has(id)))
                return;
            const ids = [...wanted];
            wanted.clear();
            try {
                await fetch(ids);
            }
            catch (error) {
                for (const id of ids)
                    if (!own.includes(id))
                        wanted.add(id);
                throw error;
            }
        });
    }
    async fetchCommits(ids) {
        // A partial clone lacks trees of commits it has, so the server must not leave them away.
        const known = this.parts.isPartial ? 'none' : [...this.fetchedCommits];
        const unknown = await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', depth: 1, known });
        this.fetchedCommits.push(...ids.filter((id) => !unknown.includes(id)));
    }
    async fetchBlobs(ids) {
        await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', known: 'none' });
    }
    async forgetProcesses() {
        await Promise.all([this.headers.stop(), this.contents.stop()]);
    }
    /** One fetch at a time: git locks the list of shallow commits. A process that ran before may not see what came. */
    inTurn(work) {
        const done = this.turn.then(work).finally(() => this.forgetProcesses());
        this.turn = done.catch(() => undefined);
        return done;
    }
}
