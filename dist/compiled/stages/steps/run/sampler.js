import { judgerOf } from '../grade/judging-of.js';
import { PairBook } from './pair-book.js';
import { progressOf } from './run-progress.js';
import { sharedFlush } from './shared-flush.js';
import { takeSamples } from './take-samples.js';
export function samplerOf(ports, request, { begun, book, course }) {
    const { concurrency, signal } = request;
    const { model, journal, spans } = begun;
    const show = progressOf(ports.progress, model, { total: () => course.samples, done: book.resumed });
    const [flushNow, pairs] = [sharedFlush(begun), new PairBook()];
    const judgingOf = judgerOf(request, { model, gradingOf: (plan) => book.gradingOf(plan), pairs });
    const { refreshesBaseline } = request.run;
    return async (cases) => {
        const { stopped } = await takeSamples({
            ...{ tasks: tasksOf(cases, pairs, refreshesBaseline), concurrency, signal, spans, judgingOf },
            onSample: (sample, task) => {
                journal.add(JSON.stringify(sample));
                book.count(sample, task);
                book.fresh.add(sample, task);
                pairs.leave(task);
                course.done(task);
                show(sample);
                return flushNow();
            },
        });
        return stopped;
    };
}
/** The tasks one by one; both of a pair are known before either is taken. */
function* tasksOf(cases, pairs, refreshesBaseline) {
    for (const each of cases) {
        if (each === 'wait') {
            yield each;
            continue;
        }
        const tasks = refreshesBaseline ? each.map(refreshed) : each;
        pairs.enter(tasks);
        yield* tasks;
    }
}
const refreshed = (task) => task.arm === 'base' ? { ...task, call: { ...task.call, refreshes: true } } : task;
