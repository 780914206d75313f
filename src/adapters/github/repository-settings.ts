import { z } from 'zod';
import type {
  BranchRules,
  DeploymentEnvironment,
  Reading,
  RepositoryFacts,
} from '../../domain/doctor/repository-facts.js';
import { messageOf } from '../../domain/user-error.js';
import type { Clock } from '../../ports/clock.js';
import type { Environment } from '../../ports/environment.js';
import type { RepositorySettings, SettingsQuestion } from '../../ports/repository-settings.js';
import { rulesOfBranch, rulesOfProtection } from './branch-rules.js';
import { GithubApi } from './github-api.js';

const About = z.object({
  default_branch: z.string(),
  private: z.boolean(),
  forks_count: z.number().int().nonnegative(),
});
const Rule = z.object({ type: z.string(), parameters: z.unknown().optional() });
const Branch = z.object({ protected: z.boolean() });
const WorkflowPermissions = z.object({ default_workflow_permissions: z.enum(['read', 'write']) });
const ActionsPermissions = z.object({ sha_pinning_required: z.boolean().optional() });
const ProtectionRule = z.object({ type: z.string(), reviewers: z.array(z.unknown()).optional() });
const Environments = z.object({
  environments: z
    .array(z.object({ name: z.string(), protection_rules: z.array(ProtectionRule).optional() }))
    .optional(),
});
const Secrets = z.object({ secrets: z.array(z.object({ name: z.string() })) });

const pageSize = 100;
const mostPages = 10;

/**
 * Settings of a repository, each read with the permission it takes; GitHub answers 404 as well where that is missing.
 */
export class GithubRepositorySettings implements RepositorySettings {
  private readonly apiFor: (permission: string) => GithubApi;

  /** `apiFor` opens the API with what a refusal says the token needs. */
  constructor(apiFor: (permission: string) => GithubApi) {
    this.apiFor = apiFor;
  }

  async read({ branch: wanted, environments }: SettingsQuestion): Promise<RepositoryFacts> {
    const about = await reading(() => this.about());
    const branch = wanted ?? (about.kind === 'read' ? about.value.defaultBranch : 'main');
    const [rules, protection, ledger, workflowPermissions, requiresFullSha] = await Promise.all([
      reading(() => this.rules(branch)),
      reading(() => this.protection(branch)),
      reading(() => this.ledger()),
      reading(() => this.workflowPermissions()),
      reading(() => this.requiresFullSha()),
    ]);
    const [allEnvironments, secrets, environmentSecrets] = await Promise.all([
      reading(() => this.environments()),
      reading(() => this.secrets()),
      Promise.all(environments.map(async (name) => [name, await reading(() => this.secretsOf(name))] as const)),
    ]);
    return {
      about,
      rules,
      protection,
      ledger,
      workflowPermissions,
      requiresFullSha,
      environments: allEnvironments,
      secrets,
      environmentSecrets: new Map(environmentSecrets),
    };
  }

  private async about() {
    const { default_branch, private: isPrivate, forks_count } = await this.apiFor('metadata: read').get('', About);
    return { defaultBranch: default_branch, isPrivate, forks: forks_count };
  }

  private async rules(branch: string): Promise<BranchRules> {
    const api = this.apiFor('metadata: read');
    const path = `rules/branches/${encodeURIComponent(branch)}`;
    return rulesOfBranch(await everyPage((page) => api.get(path, z.array(Rule), page)));
  }

  /** GitHub tells apart a branch without protection and a token that may not know, by the message alone. */
  private async protection(branch: string): Promise<BranchRules | undefined> {
    const path = `branches/${encodeURIComponent(branch)}/protection`;
    try {
      return rulesOfProtection(await this.apiFor('administration: read').get(path, z.unknown()));
    } catch (error) {
      if (/Branch not protected/i.test(messageOf(error))) return undefined;
      throw error;
    }
  }

  private async ledger() {
    const branch = await this.apiFor('contents: read').find('branches/lanegate', Branch);
    return branch && { isProtected: branch.protected };
  }

  private async workflowPermissions() {
    const path = 'actions/permissions/workflow';
    return (await this.apiFor('administration: read').get(path, WorkflowPermissions)).default_workflow_permissions;
  }

  private async requiresFullSha() {
    return (await this.apiFor('administration: read').get('actions/permissions', ActionsPermissions))
      .sha_pinning_required;
  }

  private async environments(): Promise<DeploymentEnvironment[]> {
    const api = this.apiFor('actions: read');
    const all = await everyPage(async (page) => (await api.get('environments', Environments, page)).environments ?? []);
    return all.map(({ name, protection_rules = [] }) => ({
      name,
      reviewers: protection_rules.flatMap(({ type, reviewers = [] }) =>
        type === 'required_reviewers' ? reviewers : [],
      ).length,
    }));
  }

  private async secrets(): Promise<string[]> {
    return [...(await this.named('actions/secrets')), ...(await this.named('actions/organization-secrets'))];
  }

  private secretsOf(environment: string): Promise<string[]> {
    return this.named(`environments/${encodeURIComponent(environment)}/secrets`);
  }

  private async named(path: string): Promise<string[]> {
    const api = this.apiFor('secrets: read');
    const all = await everyPage(async (page) => (await api.get(path, Secrets, page)).secrets);
    return all.map(({ name }) => name);
  }
}

/** The API that the environment names, or that of a host that a remote names where a token may be sent to it. */
export const apiUrlOf = (host: string | undefined, environment: Environment): string | undefined =>
  environment['GITHUB_API_URL'] ?? (host === 'github.com' ? 'https://api.github.com' : undefined);

type Opening = {
  readonly token: string | undefined;
  /** Asked for `GITHUB_API_URL`. */
  readonly environment: Environment;
  readonly clock: Clock;
};

/**
 * Opens the settings of a repository, by its name and the host that its remote names. The token goes to GitHub itself
 * or to where `GITHUB_API_URL` says, never to a host that a remote names.
 */
export const openRepositorySettings =
  ({ token, environment, clock }: Opening) =>
  (repository: string, host: string): RepositorySettings | { readonly whyNot: string } => {
    const apiUrl = apiUrlOf(host, environment);
    if (token === undefined) return { whyNot: 'no token is given; set GH_TOKEN to one that may read the repository' };
    if (apiUrl === undefined) return { whyNot: `the token is not sent to ${host}; set GITHUB_API_URL to its API` };
    const place = { token, repository, apiUrl };
    return new GithubRepositorySettings((permission) => new GithubApi({ ...place, permission }, clock));
  };

async function reading<Value>(ask: () => Promise<Value>): Promise<Reading<Value>> {
  try {
    return { kind: 'read', value: await ask() };
  } catch (error) {
    const why = error instanceof z.ZodError ? 'GitHub answered with something of another shape' : messageOf(error);
    return { kind: 'unreadable', why };
  }
}

async function everyPage<Item>(
  ask: (page: Readonly<Record<string, string>>) => Promise<readonly Item[]>,
): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const items = await ask({ per_page: String(pageSize), page: String(page) });
    all.push(...items);
    if (items.length < pageSize) return all;
  }
  throw new Error(`GitHub lists more than ${pageSize * mostPages}`);
}
