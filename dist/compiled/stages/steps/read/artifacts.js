import { forText } from '../../../domain/artifacts/for-few.js';
import { UserError } from '../../../domain/user-error.js';
/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
export async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
export async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
export function parseArtifact(text, path, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const isEmpty = text.trim() === '';
        throw new UserError(`this artifact is ${isEmpty ? 'empty: what makes it did not end' : 'not valid JSON'}`, {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, forText(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new UserError(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
export async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
export const missingArtifact = (path) => new UserError('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
export const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);
