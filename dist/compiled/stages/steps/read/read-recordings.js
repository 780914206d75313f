import { modelsOfPlan } from '../../../domain/evaluation/plan/plan-suite.js';
import { parseRecordings } from '../../../domain/inference/recording/recording.js';
import { UserError } from '../../../domain/user-error.js';
import { readText } from './read-text.js';
const maxRecordingBytes = 500_000_000;
/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
export async function readRecordings(git, plans, sides) {
    const models = plans.flatMap(modelsOfPlan);
    const paths = new Set(models.flatMap(({ provider }) => replayedPath(provider)));
    const policySide = sides.adoption ? sides.head : sides.policy;
    const books = { policy: [], head: [] };
    for (const path of paths) {
        const policy = await readBook(git, policySide, path);
        const sameAsPolicy = policySide.blobs.get(path) === sides.head.blobs.get(path);
        const head = sameAsPolicy ? undefined : await readBook(git, sides.head, path);
        if (policy === undefined && head === undefined) {
            throw new UserError('this recording is not in the repository', {
                place: { path },
                hint: 'commit it, or correct the `path` of the replay provider',
            });
        }
        if (policy !== undefined)
            books.policy.push(policy);
        if (head !== undefined)
            books.head.push(head);
    }
    return books;
}
const replayedPath = (provider) => (provider.api === 'replay' ? [provider.path] : []);
async function readBook(git, side, path) {
    const text = await readText(git, side.blobs.get(path), path, maxRecordingBytes);
    return text === undefined ? undefined : parseRecordings(text, path);
}
