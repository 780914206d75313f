import type { DeclaredProvider } from '../inference/provider/provider.js';
import { providersOf, type Side } from '../suite/side.js';

/**
 * What a recorder calls the provider that it asks. No client can name it and so be answered past the recording: of the
 * model that it asks, what stands before the first slash is the provider.
 */
const askedName = (name: string): string => `recorded/${name}`;

/** The same models, each of which writes down what it answers; what records already goes on to do so in its own file. */
export function recordedSide(side: Side, path: string): Side {
  const providers: Record<string, DeclaredProvider> = {};
  for (const [name, provider] of Object.entries(providersOf(side))) {
    if (provider.api === 'record') providers[name] = { ...provider, provider: askedName(provider.provider) };
    else {
      providers[askedName(name)] = provider;
      providers[name] = { api: 'record', provider: askedName(name), path };
    }
  }
  return withProviders(side, providers);
}

/** The same models, all of which answer from a recording and are never asked. */
export const replayedSide = (side: Side, path: string): Side =>
  withProviders(
    side,
    Object.fromEntries(Object.keys(providersOf(side)).map((name) => [name, { api: 'replay' as const, path }])),
  );

const withProviders = (side: Side, providers: Readonly<Record<string, DeclaredProvider>>): Side => ({
  ...side,
  settings: { ...side.settings, providers: { ...side.settings.providers, ...providers } },
});
