import { globsWithout } from '../../artifacts/glob.js';
import { UserError } from '../../user-error.js';
import type { LocatedConfiguration } from './with-parts.js';

/** Refuses a glob that includes nothing: a part whose folder is misspelt would not be evaluated. */
export function refuseIdleIncludes({ value: { include }, parts, placeOf }: LocatedConfiguration): void {
  const [idle] = globsWithout(
    parts.map(({ path }) => path),
    include,
  );
  if (idle === undefined) return;
  throw new UserError(`\`${idle}\` fits no file, so it includes nothing`, {
    place: placeOf(['include', include.indexOf(idle)]),
    hint: 'correct the glob, or take it out',
  });
}
