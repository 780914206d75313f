import { z } from 'zod';
const positiveCount = z.number().int().positive();
const amounts = {
    usd: z.number().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = z.number().positive().optional();
const rates = {
    usd_per_hour: z.number().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
export const ScopeSettings = z.strictObject({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
export const BudgetSettings = z.strictObject({
    per_request: z
        .strictObject({
        ...amounts,
        minutes,
        bytes_per_token: z.number().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: z.strictObject(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: z.number().positive().default(5) }).prefault({}),
    per_untrusted_run: ScopeSettings.extend({ usd: z.number().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: z.strictObject(amounts).optional().describe('All runs of one pull request'),
    per_day: z.strictObject(amounts).optional().describe('All runs of one day, by UTC'),
    provider_tools: z
        .strictObject({
        usd: z.number().nonnegative().describe('Such as what the provider bills for one search'),
        tokens: z.number().int().nonnegative().describe('All that is read because of it, each time that it is read'),
    })
        .optional()
        .describe('The most that one use of a tool takes that a provider runs, such as a web search; without it a request with one is refused where money or tokens are capped'),
    unknown_price: z
        .enum(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});
