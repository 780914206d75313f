import type { Json } from '../../artifacts/digest.js';
import { caseIdOf } from '../../suite/dataset.js';
import { type Place, UserError } from '../../user-error.js';

/** What another harness says of one case that it ran once. */
export type Result = {
  /** The same for the same case in every file of its kind, wherever it stands there. */
  readonly id: string;
  readonly cluster?: string | undefined;
  readonly outcome: ResultOutcome;
  /** What sets the case apart, for people. */
  readonly question?: string | undefined;
  readonly expected?: string | undefined;
  readonly answer?: string | undefined;
  readonly model?: string | undefined;
  readonly costUsd?: number | undefined;
  readonly latencyMs?: number | undefined;
};

export type ResultOutcome =
  /** A metric of a grader that broke has the reason in the place of a score. */
  | {
      readonly kind: 'scored';
      readonly scores: Readonly<Record<string, number>>;
      readonly graderErrors?: Readonly<Record<string, string>> | undefined;
    }
  /** The harness broke on the case, so there is neither a pass nor a fail. */
  | { readonly kind: 'errored'; readonly message: string };

/** A file of results, whatever wrote it. */
export type Results = {
  /** As people call it, such as `promptfoo` or `JUnit XML`. */
  readonly format: string;
  /** The metrics that gate where nobody says otherwise; all of them when absent. */
  readonly gating?: readonly string[] | undefined;
  readonly results: readonly Result[];
  /** What of the file was passed over, and why. */
  readonly notes: readonly string[];
};

/** The metric of harnesses that say of a case that it passed or failed. */
export const successMetric = 'success';

/** A case that passed or failed as a whole. */
export const passOrFail = (passed: boolean): ResultOutcome => ({
  kind: 'scored',
  scores: { [successMetric]: passed ? 1 : 0 },
});

/** The id of a case that has none: a digest of what it asks. Throws a `UserError` for what has no canonical form. */
export function idOfMeaning(meaning: unknown, path: string): string {
  try {
    return caseIdOf(meaning as Json);
  } catch (cause) {
    throw new UserError('a case of these results cannot be read, so it cannot be paired', { place: { path }, cause });
  }
}

export const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A value as people read it. */
export function readable(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `5 tests`, `1 test`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Refuses a file that says of itself that it has more rows than it does, since what is cut off may be what failed. */
export function refuseMissingRows(
  { promised, held }: { readonly promised: number | undefined; readonly held: number },
  place: Place,
): void {
  if (promised === undefined || promised <= held) return;
  throw new UserError(`these results say that ${promised} rows ran, but hold ${counted(held, 'row')}`, {
    place,
    hint: 'give the whole file as the harness writes it',
  });
}
