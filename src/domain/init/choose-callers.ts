/** A workflow to copy: the product's own, and where it goes. */
export type ChosenCaller = { readonly template: string; readonly path: string };

export type CallerWish = {
  readonly keys: readonly string[];
  /** True where evaluations of pull requests from forks are wanted. */
  readonly forks: boolean;
  /** True where the check is to be one job, as on GitHub Enterprise Server. */
  readonly oneJob: boolean;
  /** Whether some workflow of the repository uses Lanegate already. */
  readonly isChecked: boolean;
};

/** The secrets that the reusable workflow passes on by name; a key of any other name needs the root action. */
const passedOn: ReadonlySet<string> = new Set([
  ...['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
  ...['OPENROUTER_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'LANEGATE_PROVIDER_KEY'],
]);

/** True where the check has to be one job, since its keys could not reach the jobs of a reusable workflow. */
export const needsOneJob = (keys: readonly string[]): boolean => keys.some((key) => !passedOn.has(key));

/** The workflows that a repository needs. */
export function chooseCallers({ keys, forks, oneJob, isChecked }: CallerWish): ChosenCaller[] {
  const check = oneJob || needsOneJob(keys) ? 'lanegate-one-job.yml' : 'lanegate.yml';
  return [
    ...(isChecked ? [] : [caller(check, 'lanegate.yml')]),
    ...(forks ? [caller('lanegate-fork.yml')] : []),
    caller('lane-override.yml'),
  ];
}

const caller = (template: string, name = template): ChosenCaller => ({ template, path: `.github/workflows/${name}` });

/** True of an origin on a GitHub Enterprise Server or another host, where reusable workflows cannot be had. */
export const isElsewhere = (origin: string | undefined): boolean =>
  origin !== undefined &&
  /^(?:https?:\/\/|ssh:\/\/|git@)/.test(origin) &&
  !/(?:[/@]|^)(?:ssh\.)?github\.com[/:]|[/@.][\w-]+\.ghe\.com[/:]/i.test(origin);
