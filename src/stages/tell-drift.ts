import type { DriftReport } from '../domain/drift/drift-report.js';
import { driftLabel, suiteBeginning } from '../domain/drift/issue/issue-stamp.js';
import { ownersToCall } from '../domain/drift/issue/owners-to-call.js';
import { type IssueStep, planIssues } from '../domain/drift/issue/plan-issue.js';
import { momentOf } from '../domain/moment.js';
import { describeError } from '../domain/user-error.js';
import type { Clock } from '../ports/clock.js';
import type { Issues } from '../ports/conversations/issues.js';
import type { Git } from '../ports/git.js';
import type { Log } from '../ports/log.js';
import { readOneSide } from './steps/read/read-sides.js';

export type TellDriftPorts = {
  readonly issues: Issues;
  readonly git: Git;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
};

export type TellDriftRequest = {
  readonly report: DriftReport;
  /** The full id of the commit whose configuration says who owns the model. */
  readonly commit: string;
  /** The page of this run. */
  readonly runUrl: string;
};

/**
 * Keeps the issue about a suite and its model as the drift has it, and answers where it stands; `undefined` where there
 * is none. Nothing rests on it: what is refused, or fails, is a warning.
 */
export async function tellDrift(ports: TellDriftPorts, request: TellDriftRequest): Promise<string | undefined> {
  try {
    return await keepIssues(ports, request);
  } catch (error) {
    const other = 'with `issue: false` it is not tried';
    ports.log.warn(
      `the issue about drift is not up to date, and this job alone tells: ${describeError(error)}; ${other}`,
    );
    return undefined;
  }
}

async function keepIssues(ports: TellDriftPorts, request: TellDriftRequest): Promise<string | undefined> {
  const { issues, git, clock } = ports;
  const { report, commit, runUrl } = request;
  const known = await issues.find(driftLabel, suiteBeginning(report.suite));
  if (known.length === 0 && report.verdict !== 'drifted') return undefined;
  const owners = ownersToCall((await readOneSide(git, commit)).settings.ownership);
  const steps = planIssues({ report, known, owners, runUrl, now: momentOf(clock.now()) });
  const urls = new Map(known.map(({ number, url }) => [number, url]));
  let url: string | undefined;
  for (const step of steps) url = (await take(ports, step, owners.assignees)) ?? urlOf(step, urls);
  return url;
}

const urlOf = (step: IssueStep, urls: ReadonlyMap<number, string>): string | undefined =>
  step.kind === 'open' ? undefined : urls.get(step.number);

/** The comment comes first: a run that ends in between says it twice and not never. */
async function take(
  { issues, log }: TellDriftPorts,
  step: IssueStep,
  assignees: readonly string[],
): Promise<string | undefined> {
  if (step.kind === 'open') {
    const { title, body } = step;
    const { number, url, unassigned } = await issues.open({ title, body, label: driftLabel, assignees });
    if (unassigned.length > 0)
      log.warn(
        `issue ${number} is open, but GitHub does not let it be assigned to ${unassigned.join(', ')}, whom \`ownership\` in lanegate.yml names for \`model\``,
      );
    return url;
  }
  if (step.kind === 'leave') {
    log.info(`issue ${step.number} stays as it is: ${step.reason}`);
    return undefined;
  }
  if (step.comment !== undefined) await issues.comment(step.number, step.comment);
  await issues.change(step.number, { body: step.body, state: step.state });
  return undefined;
}
