import { builtInProviders, resolveProvider } from '../inference/provider/provider.js';
import { UserError } from '../user-error.js';
import type { Configuration } from './configuration.js';
import type { Located } from './located.js';
import { suggestName } from './nearest-name.js';

/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
export function refuseBadRecorders({ value: { providers }, placeOf }: Located<Configuration>): void {
  const known = { ...builtInProviders, ...providers };
  for (const [name, declared] of Object.entries(providers)) {
    if (declared.api !== 'record') continue;
    try {
      resolveProvider(declared, known);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const hint = Object.hasOwn(known, declared.provider)
        ? 'name the provider that it records'
        : suggestName(declared.provider, Object.keys(known));
      throw new UserError(error.message, { place: placeOf(['providers', name, 'provider']), hint });
    }
  }
}
