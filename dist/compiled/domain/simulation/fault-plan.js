import { seededRandom } from '../statistics/distributions/seeded-random.js';
const furthestHours = 24 * 30;
/** What goes wrong, call by call: mostly something, by the seed alone. */
export function faultPlan(seed) {
    const draw = seededRandom(`faults ${seed}`);
    return () => {
        const [kind, detail] = [Math.floor(draw() * 6), draw()];
        if (kind === 0)
            return { kind: 'crash', point: 'before-writing' };
        if (kind === 1)
            return { kind: 'crash', point: 'after-writing' };
        if (kind === 2)
            return { kind: 'twice', together: detail < 0.5 };
        if (kind === 3)
            return { kind: 'clock', hours: furthestHours * (2 * detail - 1) };
        return kind === 4 ? { kind: 'stale' } : { kind: 'none' };
    };
}
