import { UserError } from '../../src/domain/user-error.js';
import type { IssueChange, Issues, NewIssue, OpenedIssue, OwnIssue } from '../../src/ports/conversations/issues.js';

/** An issue as people see it. */
export type SeenIssue = Omit<OwnIssue, 'url'> & {
  readonly author: string;
  readonly title: string;
  readonly label: string;
  readonly assignees: readonly string[];
  readonly comments: readonly string[];
};

type Kept = { -readonly [Key in keyof SeenIssue]: SeenIssue[Key] };

const us = 'github-actions[bot]';

/** Issues in memory; whatever is closed is closed at `nowMs`. */
export class RecordedIssues implements Issues {
  /** The oldest first. */
  readonly seen: Kept[] = [];
  isPermitted = true;
  /** Who may be assigned. */
  readonly assignable = new Set(['ada', 'grace']);
  now = '2026-02-01T12:00:00Z';

  /** Adds an issue as anybody may. */
  add(parts: Partial<SeenIssue>): Kept {
    const usual = { author: us, title: '', label: '', body: '', assignees: [], comments: [] };
    const kept: Kept = { ...usual, state: { kind: 'open' }, ...parts, number: this.seen.length + 1 };
    this.seen.push(kept);
    return kept;
  }

  async find(label: string, beginning: string): Promise<OwnIssue[]> {
    this.permit();
    return this.seen
      .filter((issue) => issue.label === label && issue.author === us && issue.body.startsWith(beginning))
      .map(ownIssue);
  }

  async open({ title, body, label, assignees }: NewIssue): Promise<OpenedIssue> {
    const [marker = ''] = body.split('\n', 1);
    if (marker.trim() === '') throw new Error('an issue must begin with its marker');
    refuseTooLong(body);
    const [first] = await this.find(label, marker);
    const may = assignees.filter((login) => this.assignable.has(login));
    const standing = first ?? ownIssue(this.add({ title, body, label, assignees: may }));
    return { ...standing, unassigned: assignees.filter((login) => !may.includes(login)) };
  }

  async change(number: number, { body, state }: IssueChange): Promise<void> {
    const issue = this.issue(number);
    refuseTooLong(body);
    issue.body = body;
    if (state === 'open') issue.state = { kind: 'open' };
    if (state === 'closed') issue.state = { kind: 'closed', as: 'completed', at: this.now };
  }

  async comment(number: number, body: string): Promise<void> {
    const issue = this.issue(number);
    refuseTooLong(body);
    issue.comments = [...issue.comments, body];
  }

  private issue(number: number): Kept {
    this.permit();
    const issue = this.seen.find((each) => each.number === number);
    if (issue === undefined) throw new UserError(`there is no issue ${number}`);
    return issue;
  }

  private permit(): void {
    if (!this.isPermitted) throw new UserError('no permission: give it issues: write');
  }
}

const ownIssue = ({ number, body, state }: Kept): OwnIssue => ({
  number,
  body,
  state,
  url: `https://github.example/acme/shop/issues/${number}`,
});

function refuseTooLong(body: string): void {
  if (body.length > 65_536) throw new UserError('the text is too long');
}
