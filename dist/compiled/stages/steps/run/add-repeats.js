import { whyNotMore } from '../../../domain/evaluation/plan/fit-budget.js';
/**
 * Asks all cases of every suite once more that is not decided and may be, round by round, as far as the worst case of a
 * whole round fits what is left of the caps. Every suite has its round before one has the next. Answers why it ended
 * before, where it did.
 */
export async function addRepeats(course, take, { caps, spent }) {
    for (let rounds = course.rounds(); rounds.length > 0; rounds = course.rounds()) {
        for (const round of rounds) {
            const whyNot = whyNotMore(caps, spent(), course.worstCaseOf(round));
            if (whyNot !== undefined) {
                course.refuseRound(round, whyNot);
                continue;
            }
            const stopped = await take(course.tasksOf(round));
            if (stopped !== undefined)
                return stopped;
            course.endRound(round);
        }
    }
    return undefined;
}
