import { headOfComment } from '../../domain/report/markdown/comment-stamp.js';
import { UserError } from '../../domain/user-error.js';
import { requestFailure } from './retry-requests.js';
const commentsAPage = 100;
/** Longer than it takes from looking for a comment to having created one. */
const raceMs = 600_000;
/**
 * The conversation of one pull request on GitHub, as far as our comments go. Whatever GitHub refuses is thrown as it
 * is.
 */
export class Conversation {
    client;
    settings;
    repository;
    constructor(client, settings) {
        this.client = client;
        this.settings = settings;
        this.repository = { owner: settings.owner, repo: settings.repo };
    }
    /** One attempt, which finds out for itself what an earlier one has done already. */
    async upsert(comment) {
        const [first, ...duplicates] = await this.find(comment.marker);
        await this.deleteAll(duplicates);
        const outcome = first === undefined ? undefined : await this.update(first, comment);
        if (outcome !== undefined)
            return outcome;
        return comment.isNews ? this.createOnce(comment) : { kind: 'absent' };
    }
    /**
     * Ours that begin with a marker, the first one first: of the first page that has any. An old conversation has them on
     * its first page, and one that began without us on its last.
     */
    async find(marker) {
        const { comments, lastPage } = await this.page(1);
        const first = this.ours(comments, marker);
        if (first.length > 0 || lastPage === 1)
            return first;
        const between = Array.from({ length: lastPage - 2 }, (_, index) => index + 2);
        for (const number of [lastPage, ...between]) {
            const found = this.ours((await this.page(number)).comments, marker);
            if (found.length > 0)
                return found;
        }
        return [];
    }
    async page(page) {
        const { data, headers } = await this.client.rest.issues.listComments({
            ...this.repository,
            issue_number: this.settings.pullRequest,
            per_page: commentsAPage,
            page,
        });
        const [, last = page] = /[?&]page=(\d+)[^>]*>; rel="last"/u.exec(headers.link ?? '') ?? [];
        return { comments: data, lastPage: Number(last) };
    }
    /** The comment brought up to date, or `undefined` when it was deleted meanwhile. */
    async update(found, { body, head }) {
        const written = { kind: 'written', url: found.html_url };
        if (found.body === body)
            return written;
        if (headOfComment(found.body ?? '') !== head) {
            const current = await this.currentHead();
            if (current !== head)
                return { kind: 'overtaken', url: found.html_url, by: current };
        }
        try {
            await this.client.rest.issues.updateComment({ ...this.repository, comment_id: found.id, body });
            return written;
        }
        catch (error) {
            if (requestFailure(error)?.status === 404)
                return undefined;
            throw error;
        }
    }
    async currentHead() {
        const pull_number = this.settings.pullRequest;
        return (await this.client.rest.pulls.get({ ...this.repository, pull_number })).data.head.sha;
    }
    /** Creates the comment, and looks again: another run may have done so at the same time. */
    async createOnce(comment) {
        const created = await this.create(comment.body);
        const since = new Date(Date.parse(created.created_at) - raceMs).toISOString();
        const recent = await this.client.paginate(this.client.rest.issues.listComments, {
            ...this.repository,
            issue_number: this.settings.pullRequest,
            per_page: commentsAPage,
            since,
        });
        const [first = created, ...later] = this.ours(recent, comment.marker);
        await this.deleteAll(later);
        const outcome = first.id === created.id ? undefined : await this.update(first, comment);
        return outcome ?? { kind: 'written', url: created.html_url };
    }
    async create(body) {
        const issue_number = this.settings.pullRequest;
        const { data } = await this.client.rest.issues.createComment({ ...this.repository, issue_number, body });
        if (this.isOurs(data))
            return data;
        // Left standing it would never be found again, and every run would add another.
        await this.deleteAll([data]);
        const login = data.user?.login ?? 'somebody unknown';
        throw new UserError(`the token writes comments as ${login}, but ${this.settings.author} is expected`, {
            hint: `name ${login} as the author of comments, or use the workflow's own token`,
        });
    }
    async deleteAll(comments) {
        for (const { id } of comments) {
            try {
                await this.client.rest.issues.deleteComment({ ...this.repository, comment_id: id });
            }
            catch (error) {
                if (requestFailure(error)?.status !== 404)
                    throw error;
            }
        }
    }
    ours(comments, marker) {
        const found = comments.filter((comment) => this.isOurs(comment) && comment.body?.startsWith(marker) === true);
        return found.sort((one, other) => one.id - other.id);
    }
    isOurs({ user }) {
        return user?.login.toLowerCase() === this.settings.author.toLowerCase();
    }
}
