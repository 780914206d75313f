import { z } from 'zod';
import type { EnvironmentProtection } from '../../domain/admission/protection.js';
import type { Environments } from '../../ports/environments.js';
import type { GithubApi } from './github-api.js';

const Environment = z.object({
  name: z.string(),
  protection_rules: z
    .array(z.object({ type: z.string(), reviewers: z.array(z.object({ reviewer: z.object({}) })).nullish() }))
    .default([]),
});

/** Environments on GitHub; needs `actions: read`. */
export class GithubEnvironments implements Environments {
  private readonly api: GithubApi;

  constructor(api: GithubApi) {
    this.api = api;
  }

  async find(name: string): Promise<EnvironmentProtection | undefined> {
    const found = await this.api.find(`environments/${encodeURIComponent(name)}`, Environment);
    if (found === undefined) return undefined;
    const rules = found.protection_rules.map(({ type, reviewers }) => ({
      type,
      reviewerCount: reviewers?.length ?? 0,
    }));
    return { name: found.name, rules };
  }
}
