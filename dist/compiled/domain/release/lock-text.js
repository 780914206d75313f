import { canonicalJson } from '../artifacts/digest.js';
import { forText } from '../artifacts/for-few.js';
import { readJson } from '../artifacts/read-json.js';
import { UserError } from '../user-error.js';
import { Lock, lockFile } from './lock.js';
/** A lock as it lies in the repository: keys in order, so that two people who lock the same write the same. */
export const lockText = (lock) => `${JSON.stringify(JSON.parse(canonicalJson(lock)), null, 2)}\n`;
/** Reads ai.lock.json. Throws a `UserError` where it is none, such as one with the marks of a merge in it. */
export function parseLock(text) {
    const json = readJson(text);
    if (json === undefined)
        throw notLock('it is not JSON');
    const parsed = Lock.safeParse(json.json, forText(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notLock(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    if (parsed.data.code !== undefined)
        throw notLock('it names a commit, and no commit can name itself');
    return parsed.data;
}
const notLock = (why) => new UserError(`this is no lock: ${why}`, { place: { path: lockFile }, hint: 'write it anew: lanegate lock' });
