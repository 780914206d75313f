import { type Place, UserError } from '../user-error.js';

/** The value of a line of JSON. Throws a `UserError` with the place and a hint for one that is none. */
export function parseJsonLine(line: string, place: Place, hint: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new UserError('this line is not valid JSON', { place, hint, cause });
  }
}
