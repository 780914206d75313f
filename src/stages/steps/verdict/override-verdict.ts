import { applyOverrides } from '../../../domain/gate/apply-overrides.js';
import type { Verdict } from '../../../domain/gate/verdict.js';
import { readRecords } from '../../../domain/ledger/read-records.js';
import type { OverrideSettings } from '../../../domain/suite/gate-settings.js';
import { messageOf } from '../../../domain/user-error.js';
import type { Clock } from '../../../ports/clock.js';
import type { Ledger } from '../../../ports/ledger.js';
import type { People } from '../../../ports/people.js';

export type OverridePorts = {
  readonly ledger: Pick<Ledger, 'read'>;
  readonly people: Pick<People, 'authorOf'>;
  readonly clock: Pick<Clock, 'now'>;
};

const mostTold = 3;

/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told.
 */
export async function withOverrides(
  ports: OverridePorts,
  verdict: Verdict,
  settings: OverrideSettings | undefined,
): Promise<Verdict> {
  const { worktree, head } = verdict;
  if (worktree) return verdict;
  try {
    const files = await ports.ledger.read({ kind: 'override', about: head });
    const { records, strange } = readRecords('override', files);
    const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
    const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
    return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
  } catch (error) {
    const reason = messageOf(error);
    return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
  }
}

/** The same, without a question where nothing blocks and nobody may override, as at a gate. */
export async function overrideVerdict(
  ports: OverridePorts,
  verdict: Verdict,
  settings: OverrideSettings | undefined,
): Promise<Verdict> {
  const isIdle = !verdict.blocks && (settings?.allow.length ?? 0) === 0;
  return isIdle ? verdict : withOverrides(ports, verdict, settings);
}

function strangeNotes(strange: readonly string[]): string[] {
  const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
  const untold = strange.length - told.length;
  return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}
