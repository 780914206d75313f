import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { StandInResult } from './artifact-actions.js';

/** The commits of actions/checkout that behave as here. */
export const checkoutCommits: ReadonlySet<string> = new Set(['3d3c42e5aac5ba805825da76410c181273ba90b1']);

export type CheckoutStep = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** The address of the repository, the commit of the run, and the token of the job. */
  readonly url: string;
  readonly commit: string;
  readonly token: string;
};

const run = promisify(execFile);

/** What `.git` holds of one commit of one address: files by path, and `undefined` for folders. */
type Fetched = ReadonlyMap<string, Buffer | undefined>;

const fetched = new Map<string, Fetched>();

/** Plays actions/checkout: one commit, and no credentials for its origin. Throws for an input that is not played. */
export async function playCheckout({ inputs, workspace, url, commit, token }: CheckoutStep): Promise<StandInResult> {
  const { 'persist-credentials': persists, ...others } = inputs;
  const other = Object.keys(others)[0];
  if (persists !== 'false' || other !== undefined)
    throw new Error(`checkout: this runner does not play ${other ?? 'kept credentials'}`);
  const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const git = (...args: readonly string[]) => run('git', ['-C', workspace, ...args]);
  const known = fetched.get(`${url} ${commit}`);
  if (known === undefined) {
    await git('init', '--quiet', '--template=');
    await git('remote', 'add', 'origin', url);
    const access = ['-c', `http.extraheader=AUTHORIZATION: ${authorization}`];
    await git(...access, 'fetch', '--quiet', '--depth=1', 'origin', commit);
    fetched.set(`${url} ${commit}`, filesIn(join(workspace, '.git')));
  } else {
    await askToRead(url, authorization);
    for (const [path, bytes] of known) {
      const place = join(workspace, '.git', path);
      if (bytes === undefined) mkdirSync(place, { recursive: true });
      else writeFileSync(place, bytes);
    }
  }
  await git('checkout', '--quiet', '--detach', commit);
  return { outputs: { ref: commit, commit }, log: `HEAD is now at ${commit}\n` };
}

/** Fetching takes some twenty processes; whether this token may is asked each time. */
async function askToRead(url: string, authorization: string): Promise<void> {
  const { ok, status } = await fetch(`${url}/info/refs?service=git-upload-pack`, { headers: { authorization } });
  if (!ok) throw new Error(`checkout: ${url} answered ${status}`);
}

/** Folders before what they hold. */
function filesIn(folder: string): Fetched {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const read = (path: string) => (statSync(path).isDirectory() ? undefined : readFileSync(path));
  return new Map([['', undefined], ...paths.map((path) => [path, read(join(folder, path))] as const)]);
}
