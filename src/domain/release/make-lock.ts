import type { BundledModel } from './bundle.js';
import type { LaneParts } from './lane-parts.js';
import type { Lock } from './lock.js';

/** The lock of a commit; without `code` it is what the file in the repository says. */
export function lockOf(parts: LaneParts, code?: Lock['code']): Lock {
  const { prompts, models, embeddings, routes, data, evals, configuration } = parts;
  return {
    version: 1,
    ...(code === undefined ? {} : { code }),
    prompts: each(prompts, ({ digest, path, unread }) => ({
      digest,
      path,
      ...(unread === undefined ? {} : { unread }),
    })),
    models: each(models, lockedModel),
    embeddings: each(embeddings, lockedModel),
    ...(routes.size === 0 ? {} : { routes: each(routes, ({ digest }) => ({ digest })) }),
    data,
    evals,
    configuration,
  };
}

const lockedModel = ({ digest, provider, model, pinned }: BundledModel): Lock['models'][string] => ({
  digest,
  provider,
  model,
  pinned,
});

const each = <Part, Locked>(parts: ReadonlyMap<string, Part>, lock: (part: Part) => Locked): Record<string, Locked> =>
  Object.fromEntries([...parts].map(([name, part]) => [name, lock(part)]));
