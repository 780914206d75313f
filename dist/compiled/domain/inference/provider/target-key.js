import { providerIdentity } from './provider.js';
/** The target of the last call: breaker, limit, retries and store all ask for it, and a run has few targets. */
let last;
/** Who is asked what kind of question: calls with the same key share breakers, limits and retry budgets. */
export function targetKey({ provider, model, operation = 'chat' }) {
    const known = last?.target;
    if (last !== undefined && known?.provider === provider && known.model === model && known.operation === operation) {
        return last.key;
    }
    const key = `${providerIdentity(provider)} ${model} ${operation}`;
    last = { target: { provider, model, operation }, key };
    return key;
}
/** A target in the words of lanegate.yml. */
export const targetName = ({ providerName, model }) => `${providerName}/${model}`;
