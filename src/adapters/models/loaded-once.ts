import type { Model } from '../../ports/model.js';

/** A model whose code is loaded with its first call, since most runs never ask it. */
export function loadedOnce(load: () => Promise<Model>): Model {
  let loading: Promise<Model> | undefined;
  return {
    async complete(call, signal) {
      loading ??= load();
      return (await loading).complete(call, signal);
    },
  };
}
