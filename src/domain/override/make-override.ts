import { inOrder, type Lane } from '../changes/lane.js';
import { dayMs } from '../day.js';
import { momentOf } from '../moment.js';
import { UserError } from '../user-error.js';
import { Override } from './override.js';

/** What somebody asks for who overrides a verdict. */
export type OverrideRequest = {
  readonly head: string;
  readonly lanes: readonly Lane[];
  readonly reason: string;
  readonly by: string;
  /** How long it holds. */
  readonly days: number;
};

/** The record of an override that is given now. Throws a `UserError` that says what is wrong with what was asked. */
export function makeOverride({ head, lanes, reason, by, days }: OverrideRequest, nowMs: number): Override {
  const made = Override.safeParse({
    version: 1,
    kind: 'override',
    head,
    lanes: inOrder(lanes),
    reason,
    by,
    at: momentOf(nowMs),
    expires: momentOf(nowMs + days * dayMs),
  });
  if (made.success) return made.data;
  const [issue] = made.error.issues;
  throw new UserError(`this is no override: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, {
    hint: 'it takes a full commit id, at least one lane, and a reason of 1 to 500 characters',
  });
}
