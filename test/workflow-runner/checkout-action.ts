import { execFile } from 'node:child_process';
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

/** Plays actions/checkout: one commit, and no credentials for its origin. Throws for an input that is not played. */
export async function playCheckout({ inputs, workspace, url, commit, token }: CheckoutStep): Promise<StandInResult> {
  const { 'persist-credentials': persists, ...others } = inputs;
  const other = Object.keys(others)[0];
  if (persists !== 'false' || other !== undefined)
    throw new Error(`checkout: this runner does not play ${other ?? 'kept credentials'}`);
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  const git = (...args: readonly string[]) => run('git', ['-C', workspace, ...args]);
  await git('init', '--quiet');
  await git('remote', 'add', 'origin', url);
  const access = ['-c', `http.extraheader=AUTHORIZATION: basic ${credentials}`];
  await git(...access, 'fetch', '--quiet', '--depth=1', 'origin', commit);
  await git('checkout', '--quiet', '--detach', commit);
  return { outputs: { ref: commit, commit }, log: `HEAD is now at ${commit}\n` };
}
