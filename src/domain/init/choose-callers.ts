import { keysOfCalls } from '../doctor/lane-reference.js';
import { hostedRepositoryOf, isGithubCloud } from '../doctor/remote-address.js';
import { UserError } from '../user-error.js';

/** A workflow to copy: the product's own, and where it goes. */
export type ChosenCaller = { readonly template: string; readonly path: string };

export type CallerWish = {
  readonly keys: readonly string[];
  /** True where evaluations of pull requests from forks are wanted. */
  readonly forks: boolean;
  /** True where the check is to be one job. */
  readonly oneJob: boolean;
  /** True where reusable workflows cannot be had, as on GitHub Enterprise Server. */
  readonly isElsewhere: boolean;
  /** Whether some workflow of the repository checks pull requests already. */
  readonly isChecked: boolean;
  /** Whether some suite can tell a model that changes by itself, and no workflow asks it. */
  readonly isToWatch: boolean;
};

/** The workflow that asks suites again every night. */
export const driftCaller = 'lanegate-drift.yml';

/** The workflows that a repository needs. Throws a `UserError` where forks are wanted and cannot be evaluated. */
export function chooseCallers(wish: CallerWish): ChosenCaller[] {
  const { keys, forks, oneJob, isElsewhere, isChecked, isToWatch } = wish;
  const unheard = keys.filter((key) => !keysOfCalls.includes(key));
  if (forks) refuseImpossibleForks(isElsewhere, unheard);
  const check = oneJob || isElsewhere || unheard.length > 0 ? 'lanegate-one-job.yml' : 'lanegate.yml';
  return [
    ...(isChecked ? [] : [caller(check, 'lanegate.yml'), caller('lanegate-retarget.yml')]),
    ...(forks ? [caller('lanegate-fork.yml')] : []),
    ...(isElsewhere ? [] : [caller('lane-override.yml')]),
    ...(isToWatch ? [caller(driftCaller)] : []),
  ];
}

function refuseImpossibleForks(isElsewhere: boolean, unheard: readonly string[]): void {
  if (isElsewhere)
    throw new UserError('pull requests from forks are evaluated on github.com alone', {
      hint: 'run this without --forks',
    });
  if (unheard.length > 0)
    throw new UserError(`the workflow for forks takes no key named ${unheard.join(' or ')}`, {
      hint: 'run this without --forks, or declare the provider with key_env: LANEGATE_PROVIDER_KEY in lanegate.yml first',
    });
}

const caller = (template: string, name = template): ChosenCaller => ({ template, path: `.github/workflows/${name}` });

/** True of an origin on a GitHub Enterprise Server or another host, where reusable workflows cannot be had. */
export function isElsewhere(origin: string | undefined): boolean {
  const hosted = origin === undefined ? undefined : hostedRepositoryOf(origin);
  return hosted !== undefined && !isGithubCloud(hosted.host);
}
