import { z } from 'zod';
const Environment = z.object({
    name: z.string(),
    protection_rules: z
        .array(z.object({ type: z.string(), reviewers: z.array(z.object({ reviewer: z.object({}) })).nullish() }))
        .default([]),
});
/** Environments on GitHub; needs `actions: read`. */
export class GithubEnvironments {
    api;
    constructor(api) {
        this.api = api;
    }
    async find(name) {
        const found = await this.api.find(`environments/${encodeURIComponent(name)}`, Environment);
        if (found === undefined)
            return undefined;
        const rules = found.protection_rules.map(({ type, reviewers }) => ({
            type,
            reviewerCount: reviewers?.length ?? 0,
        }));
        return { name: found.name, rules };
    }
}
