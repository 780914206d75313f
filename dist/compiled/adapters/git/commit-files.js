import { UserError } from '../../domain/user-error.js';
import { failure } from './run-git.js';
/**
 * Commits files and moves a branch there, such as `refs/heads/lanegate`, all in one process and past index and working
 * copy; false where the branch has meanwhile grown by what the commit does not have.
 */
export async function commitFiles(ask, branch, commit) {
    const imported = await ask(['fast-import', '--quiet'], importOf(branch, commit, await committerOf(ask)));
    if (imported.status === 0)
        return true;
    if (isOvertaken.test(imported.stderr))
        return false;
    throw failure(['fast-import'], imported.status, imported.stderr);
}
/** What git says of a branch that somebody else moved, or holds the lock of; it leaves the branch as it was. */
const isOvertaken = /not updating refs|cannot lock ref|reference already exists|is at .* but expected/iu;
async function committerOf(ask) {
    const asked = await ask(['var', 'GIT_COMMITTER_IDENT']);
    if (asked.status === 0)
        return asked.stdout.toString('utf8').trim();
    throw new UserError('git does not know who you are', { hint: 'git config user.name …; git config user.email …' });
}
/** A stream for `git fast-import`, which moves a branch only to what has all that the branch has. */
function importOf(branch, { on, joins, files, message }, committer) {
    const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const parents = [on === undefined ? '' : `from ${on}\n`, joins === undefined ? '' : `merge ${joins}\n`].join('');
    const written = files.map(({ path, text }) => `M 100644 inline ${quoted(path)}\n${data(text)}`).join('');
    return `commit ${branch}\ncommitter ${committer}\n${data(message)}${parents}${written}\ndone\n`;
}
const quoted = (path) => `"${path.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n')}"`;
