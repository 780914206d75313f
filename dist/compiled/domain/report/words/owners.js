import { inOrder, Lane } from '../../changes/lane.js';
import { attributionOf } from '../evidence/attribution-rows.js';
import { culpritsOf, overrunsOf } from './culprits.js';
const ownedAs = { cost: 'cost', latency: 'reliability' };
/** Whom a verdict calls, each once: for what broke, the lanes that carry it, and the limits that are passed. */
export function ownersOf(verdict) {
    if (verdict.verdict === 'pass' || verdict.verdict === 'not-affected')
        return [];
    const overrun = overrunsOf(verdict).map(({ guardrail }) => ownedAs[guardrail.name]);
    const isOnlyOverrun = overrun.length > 0 && culpritsOf(verdict).length === 0;
    const lanes = lanesToCall(verdict);
    const areas = [
        ...(verdict.verdict === 'error' ? ['reliability'] : []),
        ...(isOnlyOverrun ? [...overrun, ...lanes] : [...lanes, ...overrun]),
    ];
    const owned = areas.flatMap((of) => {
        const owner = verdict.ownership[of];
        return owner === undefined ? [] : [{ owner, of }];
    });
    return owned.filter(({ owner }, index) => owned.findIndex((earlier) => earlier.owner === owner) === index);
}
/** The lanes that carry the losses, and those whose verdict is that of the change and that nobody cleared of it. */
function lanesToCall(verdict) {
    const failed = inOrder(Lane.options.filter((lane) => verdict.lanes[lane] === verdict.verdict));
    const { carrying, tried } = lanesTried(verdict);
    return inOrder([...carrying, ...failed.filter((lane) => carrying.length === 0 || !tried.includes(lane))]);
}
/** The lanes that carry the losses the verdict rests on; none where some loss has nobody who is shown to carry it. */
export const carryingLanes = (verdict) => lanesTried(verdict).carrying;
/** One loss that nobody is shown to carry leaves every lane under suspicion. */
function lanesTried(verdict) {
    const attributions = culpritsOf(verdict).map(({ suite, metric }) => attributionOf(suite, metric.name));
    const known = attributions.filter((each) => each !== undefined);
    const isOpen = known.length < attributions.length ||
        known.some(({ carried_by: carriers, together }) => together || carriers.length === 0);
    if (isOpen)
        return { carrying: [], tried: [] };
    return {
        carrying: inOrder(known.flatMap((each) => each.carried_by)),
        tried: known.flatMap(({ parts }) => parts.flatMap(({ lanes }) => lanes)),
    };
}
