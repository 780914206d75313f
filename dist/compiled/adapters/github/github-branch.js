import { z } from 'zod';
import { appendDelayMs, mostAppends } from '../../domain/ledger/append-delay.js';
import { requestFailure } from './retry-requests.js';
const Named = z.object({ sha: z.string() });
const Reference = z.object({ object: Named });
const Listed = z.object({ ref: z.string() });
const Commit = z.object({ tree: Named });
const Blob = z.object({ content: z.string(), encoding: z.literal('base64') });
/** What GitHub says of a branch that somebody else moved, or made, meanwhile. */
const overtaken = /fast.forward|reference already exists/iu;
/**
 * One branch of a repository on GitHub: its reference, its commits and its texts. Needs `contents: write` to move it.
 */
export class GithubBranch {
    api;
    branch;
    pace;
    constructor(api, branch, pace) {
        this.api = api;
        this.branch = branch;
        this.pace = pace;
    }
    async stand() {
        const tip = await this.tip();
        return { tip, base: tip === undefined ? undefined : (await this.api.get(`git/commits/${tip}`, Commit)).tree.sha };
    }
    async text(blob) {
        const { content, encoding } = await this.api.get(`git/blobs/${blob}`, Blob);
        return Buffer.from(content, encoding).toString('utf8');
    }
    /**
     * Changes the branch as it stands, and again where somebody else was faster, until a try answers something; at last
     * it throws `whyNot`.
     */
    async change(tryOnce, whyNot) {
        const { clock, random } = this.pace;
        for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
            const result = await tryOnce(await this.stand());
            if (result !== undefined)
                return result;
            await clock.sleep(appendDelayMs(attempt, random.next()));
        }
        throw new Error(whyNot);
    }
    /** Writes files by a commit on the very tip that was looked at; nothing where somebody else moved it meanwhile. */
    async write(stand, written) {
        const commit = await this.commitOn(stand, written);
        return commit === stand.tip || (await this.move(stand.tip, commit)) ? commit : undefined;
    }
    /** A commit that adds files to a tip, or the tip itself where it has them: then its tree does not change. */
    async commitOn({ tip, base }, { files, message }) {
        const tree = await this.api.send('POST', 'git/trees', {
            body: {
                ...(base === undefined ? {} : { base_tree: base }),
                tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
            },
            schema: Named,
        });
        if (tip !== undefined && tree.sha === base)
            return tip;
        const body = { message, tree: tree.sha, parents: tip === undefined ? [] : [tip] };
        return (await this.api.send('POST', 'git/commits', { body, schema: Named })).sha;
    }
    /** Moves the branch from where it was to a commit; false when somebody else was faster. */
    async move(tip, commit) {
        const request = tip === undefined
            ? ['POST', 'git/refs', { ref: `refs/heads/${this.branch}`, sha: commit }]
            : ['PATCH', `git/refs/${this.name}`, { sha: commit, force: false }];
        const [method, path, body] = request;
        try {
            await this.api.send(method, path, { body, schema: Reference });
            return true;
        }
        catch (error) {
            const { status, message } = requestFailure(error) ?? { status: 0, message: '' };
            if (status !== 409 && status !== 422)
                throw error;
            const now = await this.tip();
            // The answer to a move that took effect may have been lost, and the move been asked for again.
            if (now === commit)
                return true;
            // GitHub answers 422 to rules of the branch as well, which no further try would mend.
            if (now === tip && !overtaken.test(message))
                throw error;
            return false;
        }
    }
    /** Throws unless GitHub says that there is no such branch: a token that may not read it finds nothing either. */
    async mustBeAbsent() {
        const found = await this.api.get(`git/matching-refs/${this.name}`, z.array(Listed));
        if (found.some(({ ref }) => ref === `refs/heads/${this.branch}`))
            throw new Error(`GitHub does not hand out the branch ${this.branch}, which is there`);
    }
    get name() {
        return encodeURIComponent(`heads/${this.branch}`);
    }
    async tip() {
        return (await this.api.find(`git/ref/${this.name}`, Reference))?.object.sha;
    }
}
