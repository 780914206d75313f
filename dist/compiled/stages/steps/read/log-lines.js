import { UserError } from '../../../domain/user-error.js';
/** The lines of a log, without a mark of byte order. Throws a `UserError` for a file that is not there. */
export async function* logLines(files, path) {
    const lines = await files.lines(path);
    if (lines === undefined)
        throw new UserError('there is no such file', { place: { path } });
    let isFirst = true;
    for await (const line of lines) {
        yield isFirst ? line.replace(/^\uFEFF/, '') : line;
        isFirst = false;
    }
}
