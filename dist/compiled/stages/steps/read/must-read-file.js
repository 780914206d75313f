import { UserError } from '../../../domain/user-error.js';
/** The text of a file that the user names; a `UserError` where there is none. */
export async function mustReadFile(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        throw new UserError('there is no such file', { place: { path } });
    return text;
}
