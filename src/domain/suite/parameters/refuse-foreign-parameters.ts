import { own } from '../../artifacts/own.js';
import type { Configuration } from '../configuration.js';
import type { Located } from '../located.js';
import { refuseAt } from '../refuse-at.js';
import { meantParameter } from './known-parameter.js';

/**
 * Refuses a parameter of a model that is written in the words of another library: it would be sent beside the one that
 * is meant, or not at all. An endpoint of the user's own may have any names. Throws a `UserError`.
 */
export function refuseForeignParameters(located: Located<Configuration>): void {
  const { models, providers } = located.value;
  const refuse = refuseAt(located);
  for (const [name, { provider, parameters }] of Object.entries(models)) {
    if (speaksByTemplate(providers, provider)) continue;
    for (const written of Object.keys(parameters)) {
      const meant = meantParameter(written);
      if (meant === undefined) continue;
      refuse(['models', name, 'parameters', written], `unknown parameter \`${written}\``, `write \`${meant}\``);
    }
  }
}

function speaksByTemplate(providers: Configuration['providers'], name: string): boolean {
  const provider = own(providers, name);
  const asked = provider?.api === 'record' ? own(providers, provider.provider) : provider;
  return asked?.api === 'http';
}
