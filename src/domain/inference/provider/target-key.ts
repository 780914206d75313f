import type { ModelCall } from '../call/model-call.js';
import { providerIdentity } from './provider.js';

/** Who is asked what kind of question: calls with the same key share breakers, limits and retry budgets. */
export const targetKey = ({ provider, model, operation = 'chat' }: ModelCall): string =>
  `${providerIdentity(provider)} ${model} ${operation}`;

/** A target in the words of lanegate.yml. */
export const targetName = ({ providerName, model }: ModelCall): string => `${providerName}/${model}`;
