import { meanSame } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { providerIdentity } from '../inference/provider/provider.js';
import { describePlace } from '../user-error.js';
import { providersOf, saysNothing } from './side.js';
import type { Sides } from './sides.js';

/** What a change says of providers that the target branch knows, each of which is asked as it is known there. */
export function providerNotes(sides: Sides): string[] {
  if (saysNothing(sides.policy)) return [];
  return Object.keys(sides.head.configuration?.value.providers ?? {}).flatMap((name) => noteOn(name, sides) ?? []);
}

function noteOn(name: string, { policy, base, head: { configuration } }: Sides): string | undefined {
  const binding = own(providersOf(policy), name);
  const said = own(configuration?.value.providers ?? {}, name);
  const before = own(base.configuration?.value.providers ?? {}, name);
  if (configuration === undefined || binding === undefined || meanSame(said, binding) || meanSame(said, before))
    return undefined;
  const { path, line } = configuration.placeOf(['providers', name]);
  const where = describePlace({ path, line });
  const asked = `\`${name}\` is asked as the target branch has it, \`${providerIdentity(binding)}\``;
  return `${asked}: what ${where} says of it counts once it is merged; to ask it before, give it another name`;
}
