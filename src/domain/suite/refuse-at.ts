import { UserError } from '../user-error.js';
import type { LocatedYaml } from './yaml/located-yaml.js';

/** Tells what is wrong at a key of lanegate.yml. */
export type Refuse = (keys: readonly PropertyKey[], message: string, hint?: string) => never;

/** Refuses with the line and the key. */
export const refuseAt =
  (source: LocatedYaml, path: string): Refuse =>
  (keys, message, hint) => {
    throw new UserError(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
  };
