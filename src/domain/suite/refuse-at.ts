import { UserError } from '../user-error.js';
import type { Located } from './located.js';

/** Tells what is wrong at a key of lanegate.yml. */
export type Refuse = (keys: readonly PropertyKey[], message: string, hint?: string) => never;

/** Refuses with the line and the key. */
export const refuseAt =
  ({ placeOf }: Pick<Located<unknown>, 'placeOf'>): Refuse =>
  (keys, message, hint) => {
    throw new UserError(message, { place: placeOf(keys), hint });
  };
