import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { AskedGit } from '../../../src/adapters/git/asked-git.js';
import { gitEnvironment } from '../../../src/adapters/git/git-settings.js';
import { runGitOrThrow } from '../../../src/adapters/git/run-git.js';
import { UserError } from '../../../src/domain/user-error.js';

let cwd: string;
const environment = gitEnvironment(process.env);
const run = (args: readonly string[], input?: string) => runGitOrThrow({ args, cwd, environment, input });

const store = async (text: string): Promise<string> =>
  (await run(['hash-object', '-w', '--stdin'], text)).toString('latin1').trim();

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lanegate-asked-'));
  await run(['init', '-q']);
});

const open = (args: readonly string[] = ['cat-file', '--batch-check=%(objectname) %(objectsize)']) =>
  new AskedGit({ args, cwd, environment });

async function answersOf(git: AskedGit, names: readonly string[]): Promise<readonly string[]> {
  let told = '';
  await git.ask(names, (chunk) => {
    told += chunk.toString('latin1');
    return told.split('\n').length > names.length;
  });
  return told.trimEnd().split('\n');
}

describe('a git that is asked one thing after the other', () => {
  test('answers each question with its own answer, whatever is asked at once', async () => {
    const git = open();
    const ids = await Promise.all(['a', 'bb', 'ccc'].map(store));
    const absent = '0'.repeat(40);
    const answers = await Promise.all([...ids.map((id) => answersOf(git, [id])), answersOf(git, [...ids, absent])]);
    expect(answers.slice(0, 3)).toEqual(ids.map((id, index) => [`${id} ${index + 1}`]));
    expect(answers[3]).toEqual([...ids.map((id, index) => `${id} ${index + 1}`), `${absent} missing`]);
    await git.stop();
  });

  test('sees what came after it was asked first, and goes on after it was stopped', async () => {
    const git = open();
    await answersOf(git, [await store('one')]);
    const later = await store('later');
    expect(await answersOf(git, [later])).toEqual([`${later} 5`]);
    await git.stop();
    expect(await answersOf(git, [later])).toEqual([`${later} 5`]);
    await git.stop();
  });

  test('tells why it cannot answer, and can be asked again', async () => {
    const git = open(['cat-file', '--no-such-option']);
    await expect(answersOf(git, ['HEAD'])).rejects.toThrow(/^git cat-file failed with status 129/);
    await expect(answersOf(git, ['HEAD'])).rejects.toThrow(/^git cat-file failed with status 129/);
  });

  test('is a mistake of the user where there is no git', async () => {
    const git = new AskedGit({ args: ['cat-file', '--batch'], cwd, environment: { PATH: cwd } });
    await expect(answersOf(git, ['HEAD'])).rejects.toThrow(UserError);
  });
});
