import { z } from 'zod';
import { GithubBranch } from './github-branch.js';
const Tree = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })) });
/** Files of a branch of a repository on GitHub, through its API; needs `contents: write`. */
export class GithubBranchFiles {
    api;
    name;
    branch;
    constructor(api, name, pace) {
        this.api = api;
        this.name = name;
        this.branch = new GithubBranch(api, name, pace);
    }
    async read(path) {
        return this.textIn(await this.branch.stand(), path);
    }
    /** Writes a file by a commit of its own, on the very commit that it was read from. */
    async write(path, textOf, message) {
        const tryOnce = async (stand) => {
            const found = await this.textIn(stand, path);
            const text = textOf(found);
            if (text === found)
                return true;
            const commit = await this.branch.write(stand, { files: [{ path, text }], message });
            return commit === undefined ? undefined : true;
        };
        await this.branch.change(tryOnce, `others wrote to the branch ${this.name} all the time; ${path} was not written`);
    }
    async textIn({ base }, path) {
        return base === undefined ? undefined : this.textAt(base, path.split('/'));
    }
    /** Level by level, since a whole tree may be more than GitHub lists. */
    async textAt(tree, [name, ...rest]) {
        const entries = (await this.api.get(`git/trees/${tree}`, Tree)).tree;
        const entry = entries.find(({ path }) => path === name);
        if (entry === undefined)
            return undefined;
        if (rest.length > 0)
            return entry.type === 'tree' ? this.textAt(entry.sha, rest) : undefined;
        return entry.type === 'blob' ? this.branch.text(entry.sha) : undefined;
    }
}
