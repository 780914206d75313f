import { z } from 'zod';
const StatusChecks = z.object({
    required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.number().int().nullish() })),
});
const PullRequest = z.object({ require_code_owner_review: z.boolean().optional() });
const Workflows = z.object({ workflows: z.array(z.object({ path: z.string() })) });
/** What the active rules of a branch ask for, as `rules/branches` lists them. */
export function rulesOfBranch(rules) {
    const of = (type, schema) => rules.filter((rule) => rule.type === type).map(({ parameters }) => schema.parse(parameters ?? {}));
    return {
        requiredChecks: of('required_status_checks', StatusChecks).flatMap(({ required_status_checks: checks }) => checks.map(({ context, integration_id: appId }) => ({ context, appId: appId ?? undefined }))),
        hasMergeQueue: rules.some(({ type }) => type === 'merge_queue'),
        requiresCodeOwners: of('pull_request', PullRequest).some((rule) => rule.require_code_owner_review === true),
        requiredWorkflows: of('workflows', Workflows).flatMap(({ workflows }) => workflows.map(({ path }) => path)),
    };
}
const Protection = z.object({
    required_status_checks: z
        .object({
        contexts: z.array(z.string()).optional(),
        checks: z.array(z.object({ context: z.string(), app_id: z.number().int().nullish() })).optional(),
    })
        .nullish(),
    required_pull_request_reviews: z.object({ require_code_owner_reviews: z.boolean().optional() }).nullish(),
});
/** What the older protection of a branch asks for; an app of -1 is any. */
export function rulesOfProtection(answer) {
    const { required_status_checks: required, required_pull_request_reviews: reviews } = Protection.parse(answer);
    const checks = required?.checks ?? required?.contexts?.map((context) => ({ context, app_id: undefined })) ?? [];
    return {
        requiredChecks: checks.map(({ context, app_id: app }) => ({
            context,
            appId: app === -1 ? undefined : (app ?? undefined),
        })),
        hasMergeQueue: false,
        requiresCodeOwners: reviews?.require_code_owner_reviews === true,
        requiredWorkflows: [],
    };
}
