import { join } from 'node:path';
import { isInside } from '../../domain/artifacts/repository-path.js';
import { UserError } from '../../domain/user-error.js';
/** The files of a working copy, of which the folder is the topmost. */
export const workingCopy = (root, files) => ({
    read: async (path) => files.read(inside(root, path)),
    write: async (path, textOf) => {
        const found = await files.read(inside(root, path));
        const text = textOf(found);
        if (text !== found)
            await files.write(inside(root, path), text);
    },
});
function inside(root, path) {
    if (isInside(path))
        return join(root, path);
    throw new UserError(`\`${path}\` leads out of the repository`, { place: { path: 'lanegate.yml' } });
}
