import { z } from 'zod';
const PullRequests = z.array(z.object({
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    user: z.object({ login: z.string() }).nullable(),
    head: z.object({ sha: z.string() }),
}));
/** Pull requests that were merged as a commit, through GitHub's API; needs `pull-requests: read`. */
export class GithubMergedChanges {
    api;
    constructor(api) {
        this.api = api;
    }
    async mergedAs(commit) {
        const found = (await this.api.find(`commits/${commit}/pulls`, PullRequests)) ?? [];
        const merged = found.filter((each) => each.merged_at !== null && each.merge_commit_sha === commit);
        const [only] = merged;
        // Of several nobody can tell whose override would count.
        if (only === undefined || merged.length > 1)
            return undefined;
        return { head: only.head.sha, author: only.user?.login };
    }
}
