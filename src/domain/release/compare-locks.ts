import { z } from 'zod';
import { canonicalJson, type Json } from '../artifacts/digest.js';
import { Lane } from '../changes/lane.js';
import { type LockSection, laneOfSection, lockSections } from './lane-of-section.js';
import type { Lock } from './lock.js';

/** One part of a lock that is not what it was. */
export const Moved = z.strictObject({
  section: z.enum(lockSections),
  name: z.string(),
  lane: Lane,
  change: z.enum(['added', 'removed', 'changed']),
});
export type Moved = z.infer<typeof Moved>;

/** Everything that differs between two locks, in the order of their sections and names. */
export function compareLocks(from: Lock, to: Lock): Moved[] {
  return lockSections.flatMap((section) => {
    const [before, after] = [entriesOf(from, section), entriesOf(to, section)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
      const change = changeOf(before.get(name), after.get(name));
      return change === undefined ? [] : [{ section, name, lane: laneOfSection[section], change }];
    });
  });
}

/** The parts of a section by name, each as its meaning. */
function entriesOf(lock: Lock, section: LockSection): ReadonlyMap<string, string> {
  return new Map(Object.entries(lock[section] ?? {}).map(([name, part]) => [name, canonicalJson(part as Json)]));
}

function changeOf(before: string | undefined, after: string | undefined): Moved['change'] | undefined {
  if (before === after) return undefined;
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
