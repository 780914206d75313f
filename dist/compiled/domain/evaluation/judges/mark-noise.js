import { asksModel } from '../../graders/with-members.js';
import { gradersOf } from '../plan/graders-of-task.js';
/**
 * Marks one sample of each of the first cases to be graded twice. Their order is drawn by the seed of the run, so they
 * are a random part of the suite, and a part that the budget leaves.
 */
export function markNoise(suite, samples) {
    if (suite.plan.judges === undefined)
        return suite;
    return {
        ...suite,
        tasksAt: (place, repeats) => {
            const each = suite.tasksAt(place, repeats);
            const isFurther = repeats !== undefined;
            if (isFurther || place >= samples || !gradersOf(each).some(asksModel))
                return each;
            return { ...each, tasks: markLast(each.tasks) };
        },
    };
}
/** The last one of head, which every suite asks. */
function markLast(tasks) {
    const last = tasks.findLastIndex(({ arm }) => arm === 'head');
    return tasks.map((task, index) => (index === last ? { ...task, isGradedTwice: true } : task));
}
