import type { Configuration } from '../configuration.js';
import type { Side } from '../side.js';

type Settings = Pick<Configuration, 'models' | 'routes' | 'prompts'>;

/**
 * A commit with the bindings, routes and prompts that the target branch alone has named since, as a merge brings them:
 * who branches off before a suite came would else have a change that it cannot ask. What `before`, the commit that the
 * change began at, had named and this one drops stays dropped.
 */
export function withLaterNames(side: Side, policy: Side, before: Side = side): Side {
  const own = [side.settings, before.settings];
  const later = policy.settings;
  const [models, routes] = [missing(later.models, own, answering), missing(later.routes, own, answering)];
  const prompts = missing(later.prompts, own, (settings) => settings.prompts);
  if ([models, routes, prompts].every((entries) => Object.keys(entries).length === 0)) return side;
  const { settings } = side;
  return {
    ...side,
    settings: {
      ...settings,
      models: { ...settings.models, ...models },
      routes: { ...settings.routes, ...routes },
      prompts: { ...settings.prompts, ...prompts },
    },
  };
}

/** A suite's `model` means a binding or a route, so neither may come beside the other. */
const answering = ({ models, routes }: Settings): object => ({ ...models, ...routes });

function missing<Entry>(
  entries: Readonly<Record<string, Entry>>,
  own: readonly Settings[],
  namesOf: (settings: Settings) => object,
): Record<string, Entry> {
  const known = own.map(namesOf);
  return Object.fromEntries(
    Object.entries(entries).filter(([name]) => !known.some((names) => Object.hasOwn(names, name))),
  );
}
