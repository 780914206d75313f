import { UserError } from '../../domain/user-error.js';
import { complaintOf, failure, type GitOutcome } from './run-git.js';

/** Files to write on top of a commit, and what else the commit joins. */
export type NewCommit = {
  /** Nothing where a branch begins. */
  readonly on: string | undefined;
  readonly joins?: string | undefined;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly message: string;
};

/** Runs git in a repository, with something to read on standard input. */
type AskGit = (args: readonly string[], input?: string) => Promise<GitOutcome>;

/**
 * Commits files and moves a branch there, such as `refs/heads/lanegate`, all in one process and past index and working
 * copy; false where the branch has meanwhile grown by what the commit does not have.
 */
export async function commitFiles(ask: AskGit, branch: string, commit: NewCommit): Promise<boolean> {
  const imported = await ask(['fast-import', '--quiet'], importOf(branch, commit, await committerOf(ask)));
  if (imported.status === 0) return true;
  if (isOvertaken.test(imported.stderr)) return false;
  if (isBlocked.test(imported.stderr))
    throw new UserError(`another branch is in the way of ${branch}: ${complaintOf(imported.stderr)}`, {
      hint: 'rename that branch: git branch -m OLD NEW',
    });
  throw failure(['fast-import'], imported.status, imported.stderr);
}

/**
 * What git says of a branch that somebody else moved, or holds the lock of; it leaves the branch as it was. A lock that
 * cannot be made for any other reason, such as a full disk, is never made later either.
 */
const isOvertaken =
  /not updating refs|Unable to create '[^\n]*': File exists|reference already exists|reference is missing but|is at .* but expected/iu;

/** Git keeps branches in folders, so one cannot stand beside one below its name. */
const isBlocked = /exists; cannot create|non-empty directory '[^\n]*' blocking/iu;

async function committerOf(ask: AskGit): Promise<string> {
  const asked = await ask(['var', 'GIT_COMMITTER_IDENT']);
  if (asked.status === 0) return asked.stdout.toString('utf8').trim();
  throw new UserError('git does not know who you are', { hint: 'git config user.name …; git config user.email …' });
}

/** A stream for `git fast-import`, which moves a branch only to what has all that the branch has. */
function importOf(branch: string, { on, joins, files, message }: NewCommit, committer: string): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const parents = [on === undefined ? '' : `from ${on}\n`, joins === undefined ? '' : `merge ${joins}\n`].join('');
  const written = files.map(({ path, text }) => `M 100644 inline ${quoted(path)}\n${data(text)}`).join('');
  return `commit ${branch}\ncommitter ${committer}\n${data(message)}${parents}${written}\ndone\n`;
}

const quoted = (path: string): string => `"${path.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n')}"`;
