import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { UserError } from '../../../domain/user-error.js';
/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
export async function refuseNoFile(git, tree, files) {
    const place = { path: configurationFile };
    if (files.some(({ path }) => path.startsWith(`${configurationFile}/`))) {
        throw new UserError('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
    }
    if ((await git.pointers(tree)).includes(configurationFile)) {
        const hint = 'commit the file itself, at the root of the repository';
        throw new UserError('this is a link or a submodule, which is not followed', { place, hint });
    }
}
