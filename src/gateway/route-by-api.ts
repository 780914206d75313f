import type { Provider } from '../domain/inference/provider/provider.js';
import type { Model } from '../ports/model.js';

/** One model for each way of talking to a provider. */
export type ModelsByApi = Readonly<Record<Provider['api'], Model>>;

/** The model that hands each call to the one that speaks its provider's language. */
export const routeByApi = (models: ModelsByApi): Model => ({
  complete: (call, signal) => models[call.provider.api].complete(call, signal),
  refusalOf: (call) => models[call.provider.api].refusalOf?.(call),
});
