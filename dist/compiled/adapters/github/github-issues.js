import { z } from 'zod';
import { UserError } from '../../domain/user-error.js';
import { requestFailure } from './retry-requests.js';
const Issue = z.object({
    number: z.number(),
    html_url: z.string(),
    body: z.string().nullish(),
    state: z.string(),
    state_reason: z.string().nullish(),
    closed_at: z.string().nullable(),
    user: z.object({ login: z.string() }).nullable(),
    labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
    pull_request: z.unknown().optional(),
});
const Comment = z.object({ id: z.number(), body: z.string().nullish() });
const pageSize = 100;
/** More issues of one label than this are those of no one tool. */
const mostPages = 10;
const longestBodyCharacters = 65_536;
/** Longer than all tries to write a comment take. */
const recentMs = 600_000;
/** Issues of a repository on GitHub; needs `issues: write`. */
export class GithubIssues {
    api;
    clock;
    settings;
    constructor(api, clock, settings) {
        this.api = api;
        this.clock = clock;
        this.settings = settings;
    }
    async find(label, beginning) {
        return (await this.list(label, beginning)).map(ownIssue);
    }
    async open({ title, body, label, assignees }) {
        const [marker = ''] = body.split('\n', 1);
        if (marker.trim() === '')
            throw new Error('an issue must begin with its marker, or it would never be found again');
        const content = { title: this.settings.scrub(title), body: this.told(body), labels: [label] };
        const find = async () => (await this.list(label, marker))[0];
        const made = await this.api.make('issues', { body: content, schema: Issue, find });
        await this.refuseUnfindable(made, label, marker);
        await this.assign(made, assignees);
        const [first = made] = await this.list(label, marker);
        // Another run may have opened one at the same time: the first one stays.
        if (first.number !== made.number)
            await this.dismiss(made);
        return ownIssue(first);
    }
    async change(issue, { body, state }) {
        const reason = state === 'closed' ? 'completed' : 'reopened';
        const content = { body: this.told(body), ...(state === undefined ? {} : { state, state_reason: reason }) };
        await this.api.send('PATCH', `issues/${issue}`, { body: content, schema: Issue });
    }
    async comment(issue, body) {
        const path = `issues/${issue}/comments`;
        const said = this.told(body);
        const since = new Date(this.clock.now() - recentMs).toISOString();
        const find = async () => {
            const recent = await this.api.get(path, z.array(Comment), { since, per_page: String(pageSize) });
            return recent.find((comment) => comment.body === said);
        };
        await this.api.make(path, { body: { body: said }, schema: Comment, find });
    }
    /** The first one first. */
    async list(label, beginning) {
        const found = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const query = { labels: label, state: 'all', direction: 'asc', per_page: String(pageSize), page: String(page) };
            const issues = await this.api.get('issues', z.array(Issue), query);
            found.push(...issues.filter((issue) => this.isOurs(issue, beginning)));
            if (issues.length < pageSize)
                break;
        }
        return found.sort((one, other) => one.number - other.number);
    }
    async dismiss({ number }) {
        const body = { state: 'closed', state_reason: 'not_planned' };
        await this.api.send('PATCH', `issues/${number}`, { body, schema: Issue });
    }
    /** Left standing it would never be found again, and every run would open another. */
    async refuseUnfindable(made, label, marker) {
        const isLabelled = made.labels.some((each) => (typeof each === 'string' ? each : each.name) === label);
        if (isLabelled && this.isOurs(made, marker))
            return;
        await this.dismiss(made);
        if (!isLabelled)
            throw new UserError(`the token may open issues but not label them, and \`${label}\` is how one is found again`, {
                hint: 'give it write access to issues, or make the label',
            });
        const login = made.user?.login ?? 'somebody unknown';
        throw new UserError(`the token writes issues as ${login}, but ${this.author} is expected`, {
            hint: `name ${login} as the input \`comment-author\`, or use the workflow's own token`,
        });
    }
    /** Whoever may not be assigned does not keep the issue from being opened. */
    async assign({ number }, assignees) {
        if (assignees.length === 0)
            return;
        try {
            await this.api.send('POST', `issues/${number}/assignees`, { body: { assignees }, schema: Issue });
        }
        catch (error) {
            if (requestFailure(error)?.status !== 422)
                throw error;
        }
    }
    told(text) {
        const told = this.settings.scrub(text);
        if (told.length <= longestBodyCharacters)
            return told;
        throw new UserError(`a text has ${told.length} characters; GitHub takes no more than ${longestBodyCharacters}`, {
            hint: 'the whole report is in the summary of the run',
        });
    }
    /** A list of issues has pull requests in it, and anybody may write a marker. */
    isOurs({ user, body, pull_request: pullRequest }, beginning) {
        if (pullRequest !== undefined)
            return false;
        return user?.login.toLowerCase() === this.author.toLowerCase() && (body ?? '').startsWith(beginning);
    }
    get author() {
        return this.settings.author ?? 'github-actions[bot]';
    }
}
const ownIssue = (issue) => ({
    ...{ number: issue.number, url: issue.html_url, body: issue.body ?? '' },
    state: stateOf(issue),
});
function stateOf({ state, state_reason: reason, closed_at: at }) {
    if (state === 'open')
        return { kind: 'open' };
    const isRefused = reason === 'not_planned' || reason === 'duplicate';
    return { kind: 'closed', as: isRefused ? 'not-planned' : 'completed', at: at ?? '' };
}
