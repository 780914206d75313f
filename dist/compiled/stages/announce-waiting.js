import { accidentStatus } from '../domain/report/check-status.js';
import { waitingComment } from '../domain/report/markdown/waiting-comment.js';
import { statusContext, statusDescription } from '../domain/report/override-status.js';
import { tryComment } from './steps/verdict/keep-comment.js';
import { setStatus } from './steps/verdict/set-status.js';
/**
 * Says at the commit and in the conversation that an evaluation waits for somebody's approval, and of what. GitHub
 * itself asks for the approval, so that a comment which is refused, or fails, is a warning.
 */
export async function announceWaiting(ports, { waiting, status, comment }) {
    const body = waitingComment(waiting);
    await ports.runner.writeSummary(body);
    if (status !== undefined) {
        const description = statusDescription(`waits for approval in environment ${waiting.environment}`);
        await setStatus(ports, status, { state: 'pending', context: statusContext, description });
    }
    if (comment !== undefined)
        await tryComment(ports, comment, { body, isNews: true });
}
/** Says at a commit why nothing of it is evaluated. */
export async function announceRefusal(ports, status, why) {
    await setStatus(ports, status, accidentStatus(why));
}
