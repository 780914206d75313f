import type { Side } from './side.js';
import { modelOf } from './target-model.js';

/** Refuses models whose provider is neither declared nor known without. Throws a `UserError` for the first. */
export function refuseUnknownProviders(side: Side): void {
  for (const binding of Object.values(side.settings.models)) modelOf(binding, { arm: side, policy: side });
}
