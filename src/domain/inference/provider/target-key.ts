import type { ModelCall } from '../call/model-call.js';
import { providerIdentity } from './provider.js';

type Target = Pick<ModelCall, 'provider' | 'model' | 'operation'>;

/** The target of the last call: breaker, limit, retries and store all ask for it, and a run has few targets. */
let last: { readonly target: Target; readonly key: string } | undefined;

/** Who is asked what kind of question: calls with the same key share breakers, limits and retry budgets. */
export function targetKey({ provider, model, operation = 'chat' }: Target): string {
  const known = last?.target;
  if (last !== undefined && known?.provider === provider && known.model === model && known.operation === operation) {
    return last.key;
  }
  const key = `${providerIdentity(provider)} ${model} ${operation}`;
  last = { target: { provider, model, operation }, key };
  return key;
}

/** A target in the words of lanegate.yml. */
export const targetName = ({ providerName, model }: ModelCall): string => `${providerName}/${model}`;
