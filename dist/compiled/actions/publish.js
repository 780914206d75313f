import { report } from '../stages/report.js';
import { whereToTell } from './where-to-tell.js';
/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
export async function publish(ports, { folder, comment: isWanted }) {
    const { runUrl, comment } = await whereToTell(ports, isWanted);
    const { commentUrl = '', htmlPath } = await report(ports, { folder, comment, runUrl });
    return { 'comment-url': commentUrl, 'report-path': htmlPath };
}
