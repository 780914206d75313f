import type { ModelList } from '../domain/inference/provider/model-list.js';
import type { ProviderOf } from '../domain/inference/provider/provider.js';

/** What providers say of the models that they serve. */
export interface ModelLists {
  /** Asks a provider for its list, with its key; why there is none is told, and nothing is thrown. */
  read(provider: ProviderOf<'openai'>): Promise<ModelList>;
}
