import { bindingsOf } from '../inference/route/route-bindings.js';
import { checkOf } from '../inference/route/route-check.js';
import type { RouteSettings } from '../inference/route/route-settings.js';
import type { Configuration } from './configuration.js';
import type { Located } from './located.js';
import { suggestName } from './nearest-name.js';
import { type Refuse, refuseAt } from './refuse-at.js';

/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
export function refuseBadRoutes(located: Located<Configuration>): void {
  const { routes, models } = located.value;
  const refuse = refuseAt(located);
  for (const [name, route] of Object.entries(routes)) {
    const at: Refuse = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
    if (Object.hasOwn(models, name))
      at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
    refuseUnknownBindings(route, Object.keys(models), at);
    refuseRepeated(route, at);
    refuseBrokenChecks(route, at);
  }
}

function refuseUnknownBindings(route: RouteSettings, known: readonly string[], refuse: Refuse): void {
  for (const { binding, keys } of bindingsOf(route)) {
    if (!known.includes(binding)) refuse(keys, `there is no model binding \`${binding}\``, suggestName(binding, known));
  }
}

/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route: RouteSettings, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const { binding, keys } of bindingsOf(route)) {
    const [part] = keys;
    if (part !== 'models' && part !== 'fallbacks') continue;
    const name = `${part} ${binding}`;
    if (seen.has(name)) refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
    seen.add(name);
  }
}

function refuseBrokenChecks({ checks }: RouteSettings, refuse: Refuse): void {
  checks.forEach(({ fails }, index) => {
    try {
      checkOf(fails);
    } catch (error) {
      refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
    }
  });
}
