import { noCommitYet } from '../../../domain/no-commit-yet.js';
import { configurationFile } from '../../../domain/suite/configuration-file.js';
import { parseConfiguration } from '../../../domain/suite/parse-configuration.js';
import { UserError } from '../../../domain/user-error.js';
import { readConfigurationText } from './read-configuration-text.js';
import { refuseNoFile } from './refuse-no-file.js';
/** What the default branch says in lanegate.yml; nothing where it has none. */
export async function readPolicy(git, commit) {
    const text = await readPolicyText(git, commit);
    return text === undefined ? undefined : parseConfiguration(text, configurationFile);
}
/** lanegate.yml of a commit as it is written; nothing where it has none. */
export async function readPolicyText(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined) {
        throw commit === 'HEAD'
            ? noCommitYet()
            : new UserError(`the commit ${commit} of the default branch cannot be read`);
    }
    const files = await git.list(tree);
    const entry = files.find(({ path }) => path === configurationFile);
    if (entry === undefined) {
        await refuseNoFile(git, tree, files);
        return undefined;
    }
    return readConfigurationText(git, entry.blob);
}
