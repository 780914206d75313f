import { informationOf } from '../evaluation/plan/looks.js';
import { sequentialLevels } from '../statistics/sequential-levels.js';
/** What a suite is judged by: the last look that was taken, or all of its scores at alpha where there are no looks. */
export function lookTaken(run, alpha) {
    const { looks, stopped, cases_planned: planned } = run;
    if (looks === undefined)
        return { run, level: alpha, lastLevel: alpha, isLast: true, shareSeen: 1 };
    const { plan, taken, no_more: noMore } = looks;
    const look = plan[Math.max(0, taken - 1)];
    const seen = look === undefined || stopped !== undefined ? {} : { cases_planned: look.cases, repeats: look.repeats };
    return {
        run: { ...run, ...seen },
        level: look?.level ?? alpha,
        lastLevel: plan.at(-1)?.level ?? alpha,
        isLast: taken === plan.length || (noMore !== undefined && look?.cases === planned),
        shareSeen: (look?.cases ?? planned) / Math.max(1, planned),
    };
}
/** Why the looks of a suite cannot be believed: among other reasons, since they spend alpha otherwise than is known. */
export function faultOfLooks({ looks, stopped, cases_planned: planned }, alpha) {
    if (looks === undefined)
        return undefined;
    const { plan, taken } = looks;
    if (taken > plan.length)
        return `${taken} looks were taken, but ${plan.length} planned`;
    if (taken === 0 && stopped === undefined)
        return 'no look was taken, though nothing stopped the run';
    const last = plan.at(-1)?.cases;
    if (last !== planned)
        return `the last look is at ${last} cases, but ${planned} are planned`;
    const samples = plan.map(({ cases, repeats }) => cases * repeats);
    if (samples.some((count, look) => count <= (samples[look - 1] ?? 0)))
        return 'a look has no more samples than another';
    return faultOfLevels(plan, alpha);
}
/** Integrating the levels anew may differ in the last digits on another machine. */
const sameLevel = 1e-6;
/** Levels that are too high let chance decide too often; a last one that is too low would widen a default margin. */
function faultOfLevels(plan, alpha) {
    const due = sequentialLevels(informationOf(plan), alpha);
    const wrong = plan.findIndex(({ level }, look) => !(Math.abs(level - (due[look] ?? 0)) <= sameLevel * level));
    if (wrong === -1)
        return undefined;
    return `look ${wrong + 1} was planned at the level ${plan[wrong]?.level}, but of alpha ${alpha} it has ${due[wrong]}`;
}
/** What the looks of a suite add to why it got its verdict. */
export function describeLooks({ looks, stopped }, isDecided) {
    if (looks === undefined || stopped !== undefined)
        return [];
    const { plan, taken, saved_samples: saved, no_more: noMore } = looks;
    if (!isDecided)
        return noMore === undefined ? [] : [`more repeats were allowed for, but did not fit: ${noMore}`];
    const spared = saved === 0 ? '' : `, ${saved} samples saved`;
    return taken < plan.length ? [`decided at look ${taken} of ${plan.length}${spared}`] : [];
}
