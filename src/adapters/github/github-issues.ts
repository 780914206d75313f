import { z } from 'zod';
import type { IssueState } from '../../domain/drift/issue/known-issue.js';
import { UserError } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { IssueChange, Issues, NewIssue, OpenedIssue, OwnIssue } from '../../ports/conversations/issues.js';
import type { GithubApi } from './github-api.js';
import { requestFailure } from './retry-requests.js';

export type GithubIssuesSettings = {
  /** The login that the token writes as; `github-actions[bot]` for a workflow's own token. */
  readonly author?: string | undefined;
  /** Takes secrets out of what is told. */
  readonly scrub: (text: string) => string;
};

const Issue = z.object({
  number: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  state_reason: z.string().nullish(),
  closed_at: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().optional() })])),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof Issue>;
const Comment = z.object({ id: z.number(), body: z.string().nullish() });

const pageSize = 100;
/** More issues of one label than this are those of no one tool. */
const mostPages = 10;
const longestBodyCharacters = 65_536;
/** Longer than all tries to write a comment take. */
const recentMs = 600_000;

/** Issues of a repository on GitHub; needs `issues: write`. */
export class GithubIssues implements Issues {
  private readonly api: GithubApi;
  private readonly clock: Pick<Clock, 'now'>;
  private readonly settings: GithubIssuesSettings;

  constructor(api: GithubApi, clock: Pick<Clock, 'now'>, settings: GithubIssuesSettings) {
    this.api = api;
    this.clock = clock;
    this.settings = settings;
  }

  async find(label: string, beginning: string): Promise<OwnIssue[]> {
    return (await this.list(label, beginning)).map(ownIssue);
  }

  async open({ title, body, label, assignees }: NewIssue): Promise<OpenedIssue> {
    const [marker = ''] = body.split('\n', 1);
    if (marker.trim() === '') throw new Error('an issue must begin with its marker, or it would never be found again');
    const content = { title: this.settings.scrub(title), body: this.told(body), labels: [label] };
    const find = async (): Promise<Issue | undefined> => (await this.list(label, marker))[0];
    const made = await this.api.make('issues', { body: content, schema: Issue, find });
    await this.refuseUnfindable(made, label, marker);
    const unassigned = await this.assign(made, assignees);
    const [first = made] = await this.list(label, marker);
    // Another run may have opened one at the same time: the first one stays.
    if (first.number !== made.number) await this.dismiss(made);
    return { ...ownIssue(first), unassigned };
  }

  async change(issue: number, { body, state }: IssueChange): Promise<void> {
    const reason = state === 'closed' ? 'completed' : 'reopened';
    const content = { body: this.told(body), ...(state === undefined ? {} : { state, state_reason: reason }) };
    await this.api.send('PATCH', `issues/${issue}`, { body: content, schema: Issue });
  }

  async comment(issue: number, body: string): Promise<void> {
    const path = `issues/${issue}/comments`;
    const said = this.told(body);
    const since = new Date(this.clock.now() - recentMs).toISOString();
    const find = async (): Promise<z.infer<typeof Comment> | undefined> => {
      const recent = await this.api.get(path, z.array(Comment), { since, per_page: String(pageSize) });
      return recent.find((comment) => comment.body === said);
    };
    await this.api.make(path, { body: { body: said }, schema: Comment, find });
  }

  /** The first one first. */
  private async list(label: string, beginning: string): Promise<Issue[]> {
    const found: Issue[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const query = { labels: label, state: 'all', direction: 'asc', per_page: String(pageSize), page: String(page) };
      const issues = await this.api.get('issues', z.array(Issue), query);
      found.push(...issues.filter((issue) => this.isOurs(issue, beginning)));
      if (issues.length < pageSize) break;
    }
    return found.sort((one, other) => one.number - other.number);
  }

  private async dismiss({ number }: Issue): Promise<void> {
    const body = { state: 'closed', state_reason: 'not_planned' };
    await this.api.send('PATCH', `issues/${number}`, { body, schema: Issue });
  }

  /** Left standing it would never be found again, and every run would open another. */
  private async refuseUnfindable(made: Issue, label: string, marker: string): Promise<void> {
    const isLabelled = made.labels.some((each) => (typeof each === 'string' ? each : each.name) === label);
    if (isLabelled && this.isOurs(made, marker)) return;
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

  /** Assigns each alone, so that one who may not be assigned keeps off nobody else; answers who was not. */
  private async assign({ number }: Issue, assignees: readonly string[]): Promise<string[]> {
    const unassigned: string[] = [];
    for (const login of assignees) {
      try {
        const content = { body: { assignees: [login] }, schema: Issue };
        const { assignees: taken } = await this.api.send('POST', `issues/${number}/assignees`, content);
        if (!taken?.some((each) => each.login.toLowerCase() === login.toLowerCase())) unassigned.push(login);
      } catch (error) {
        if (requestFailure(error) === undefined) throw error;
        unassigned.push(login);
      }
    }
    return unassigned;
  }

  private told(text: string): string {
    const told = this.settings.scrub(text);
    if (told.length <= longestBodyCharacters) return told;
    throw new UserError(`a text has ${told.length} characters; GitHub takes no more than ${longestBodyCharacters}`, {
      hint: 'the whole report is in the summary of the run',
    });
  }

  /** A list of issues has pull requests in it, and anybody may write a marker. */
  private isOurs({ user, body, pull_request: pullRequest }: Issue, beginning: string): boolean {
    if (pullRequest !== undefined) return false;
    return user?.login.toLowerCase() === this.author.toLowerCase() && (body ?? '').startsWith(beginning);
  }

  private get author(): string {
    return this.settings.author ?? 'github-actions[bot]';
  }
}

const ownIssue = (issue: Issue): OwnIssue => ({
  number: issue.number,
  url: issue.html_url,
  body: issue.body ?? '',
  state: stateOf(issue),
});

function stateOf({ state, state_reason: reason, closed_at: at }: Issue): IssueState {
  if (state === 'open') return { kind: 'open' };
  const isRefused = reason === 'not_planned' || reason === 'duplicate';
  return { kind: 'closed', as: isRefused ? 'not-planned' : 'completed', at: at ?? '' };
}
