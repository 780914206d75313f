import { z } from 'zod';
import { canonicalJson } from '../artifacts/digest.js';
import { Lane } from '../changes/lane.js';
import { laneOfSection, lockSections } from './lane-of-section.js';
/** One part of a lock that is not what it was. */
export const Moved = z.strictObject({
    section: z.enum(lockSections),
    name: z.string(),
    lane: Lane,
    change: z.enum(['added', 'removed', 'changed']),
});
/** Everything that differs between two locks, in the order of their sections and names. */
export function compareLocks(from, to) {
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
function entriesOf(lock, section) {
    return new Map(Object.entries(lock[section] ?? {}).map(([name, part]) => [name, canonicalJson(part)]));
}
function changeOf(before, after) {
    if (before === after)
        return undefined;
    if (before === undefined)
        return 'added';
    return after === undefined ? 'removed' : 'changed';
}
