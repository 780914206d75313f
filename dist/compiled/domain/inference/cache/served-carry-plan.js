import { carryPlan } from './carry-plan.js';
/**
 * Which answers a gateway brings and leaves that serves the programs of a job. They go the ways of those that verdicts
 * rest on, but apart from them and unsigned: such a program can write what it likes where they lie, so that a signature
 * made beside it says nothing. What a pull request leaves itself is therefore for its own programs alone.
 */
export function servedCarryPlan(event) {
    const { sources, saves } = carryPlan(event);
    return {
        sources: sources.map(({ ref }) => ({ ref, needsSignature: false })),
        saves: saves === 'signed' ? 'always' : saves,
    };
}
