import { z } from 'zod';
import { CommitId } from '../../domain/commit-id.js';
const pageLength = 100;
/** A workflow's token has a thousand requests an hour. */
const mostPages = 100;
const Repository = z.object({ full_name: z.string() });
const Page = z.array(z.object({
    number: z.number().int().positive(),
    state: z.string(),
    created_at: z.iso.datetime({ offset: true }).transform(Date.parse),
    user: z.object({ login: z.string() }).nullish(),
    base: z.object({ ref: z.string(), sha: CommitId, repo: Repository }),
    head: z.object({ sha: CommitId, repo: Repository.nullish() }),
}));
/**
 * Open pull requests on GitHub; needs `pull-requests: read`. GitHub knows the pull requests of a commit only where the
 * repository itself has the commit, which is not so for a fork's, and its list tells no head by commit; so all of them
 * are read, at one request for a hundred.
 */
export class GithubOpenPullRequests {
    api;
    constructor(api) {
        this.api = api;
    }
    async list() {
        const byNumber = new Map();
        for (let page = 1; page <= mostPages; page += 1) {
            const query = { state: 'open', per_page: String(pageLength), page: String(page) };
            const found = await this.api.get('pulls', Page, query);
            for (const each of found)
                if (each.state === 'open')
                    byNumber.set(each.number, listed(each));
            if (found.length < pageLength)
                return [...byNumber.values()];
        }
        throw new Error(`there are more than ${mostPages * pageLength} open pull requests`);
    }
}
const listed = ({ number, user, created_at, base, head }) => ({
    number,
    author: user?.login,
    openedAtMs: created_at,
    base: { branch: base.ref, commit: base.sha, repository: base.repo.full_name },
    head: { commit: head.sha, repository: head.repo?.full_name },
});
