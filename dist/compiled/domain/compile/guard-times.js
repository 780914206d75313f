import { modelsOfPlan } from './traffic-plan.js';
/** What holds where a policy does not say, in seconds; of a stall only where it is said of another provider. */
const usualTimeoutSeconds = 60;
const usualStallSeconds = 20;
const usualDeadlineSeconds = 180;
/** How long one request to a provider may take. */
export const timeoutSecondsOf = (provider) => ('timeout_s' in provider ? provider.timeout_s : undefined) ?? usualTimeoutSeconds;
/** How long one request may take where all providers have one timeout: that of the most patient. */
export const longestTimeoutSeconds = (plan) => Math.max(...modelsOfPlan(plan).map(({ provider }) => timeoutSecondsOf(provider)));
/** How long a stream may pause where all providers have one bound; absent where a policy has none. */
export function longestStallSeconds(plan) {
    const stalls = modelsOfPlan(plan).map(({ provider }) => ('stall_s' in provider ? provider.stall_s : undefined));
    const isSaid = stalls.some((stall) => stall !== undefined);
    return isSaid ? Math.max(...stalls.map((stall) => stall ?? usualStallSeconds)) : undefined;
}
/** What a call with its retries may take. */
export const deadlineSecondsOf = (plan) => plan.gateway.retry.deadline_s ?? Math.max(usualDeadlineSeconds, longestTimeoutSeconds(plan));
