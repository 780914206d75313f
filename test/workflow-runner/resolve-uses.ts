import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { downloadArtifactCommits, uploadArtifactCommits } from './artifact-actions.js';
import { checkoutCommits } from './checkout-action.js';
import { StartupFailure } from './read-workflow.js';
import type { WorkflowFile } from './workflow-model.js';

/** The repository whose actions and reusable workflows are those of the working copy, at whatever commit. */
export const productRepository = 'lanegate/lanegate';

const ActionFile = z.looseObject({
  inputs: z.record(z.string(), z.looseObject({ default: z.coerce.string().optional() })).default({}),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.string().default('always()'),
  }),
});

/** An action as a step can run it. */
export type UsedAction =
  | {
      readonly kind: 'node';
      readonly script: string;
      /** What each declared input has when nobody gives it; may hold expressions. */
      readonly defaults: Readonly<Record<string, string>>;
      /** What runs once the steps of the job are over, where its condition holds then. */
      readonly post: { readonly script: string; readonly condition: string } | undefined;
    }
  | { readonly kind: 'checkout' }
  | { readonly kind: 'upload-artifact' }
  | { readonly kind: 'download-artifact'; readonly oneHasFolder: boolean };

/** Reads a file of a repository at a commit; `undefined` where there is none. */
export type ReadSource = (repository: string, path: string, commit: string) => string | undefined;

/** The action that a step in this file means. Throws for one that this runner does not play. */
export function resolveAction(uses: string, file: WorkflowFile): UsedAction {
  const { repository, path, commit } = placeOf(uses, file);
  if (repository === productRepository) return readNodeAction(path);
  if (repository === 'actions/checkout' && checkoutCommits.has(commit)) return { kind: 'checkout' };
  if (repository === 'actions/upload-artifact' && uploadArtifactCommits.has(commit)) return { kind: 'upload-artifact' };
  const download = repository === 'actions/download-artifact' ? downloadArtifactCommits.get(commit) : undefined;
  if (download !== undefined) return { kind: 'download-artifact', ...download };
  throw new Error(`${uses} in ${file.path}: this runner plays no such action at that commit`);
}

/** The workflow that a job in this file calls. */
export function resolveWorkflow(uses: string, file: WorkflowFile, readSource: ReadSource): WorkflowFile {
  const { repository, path, commit } = placeOf(uses, file);
  const inFolder = /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path);
  const text = inFolder ? readSource(repository, path, commit) : undefined;
  if (text === undefined) throw new StartupFailure(`${uses} in ${file.path}: workflow was not found`);
  return { repository, path, commit, text };
}

/** `$/path` and `./path` lead to where the file itself stands, everything else names its repository and a commit. */
function placeOf(uses: string, file: WorkflowFile): { repository: string; path: string; commit: string } {
  if (/^[$.]\//u.test(uses)) {
    if (uses.includes('@')) throw new StartupFailure(`${uses} in ${file.path}: a path of its own repository has no @`);
    return { repository: file.repository, path: uses.slice(2), commit: file.commit };
  }
  const [, repository = '', path = '', commit = ''] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/u.exec(uses) ?? [];
  if (!/^[0-9a-f]{40}$/u.test(commit)) throw new StartupFailure(`${uses} in ${file.path} is not pinned to a commit`);
  return { repository, path, commit };
}

const known = new Map<string, UsedAction>();

function readNodeAction(path: string): UsedAction {
  const folder = resolve(path);
  const file = join(folder, 'action.yml');
  const read = known.get(file);
  if (read !== undefined) return read;
  if (!existsSync(file)) throw new Error(`there is no action at ${path === '' ? 'the root' : path}`);
  const { inputs, runs } = ActionFile.parse(parse(readFileSync(file, 'utf8')));
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
  const post = runs.post === undefined ? undefined : { script: join(folder, runs.post), condition: runs['post-if'] };
  const action: UsedAction = { kind: 'node', script: join(folder, runs.main), defaults, post };
  known.set(file, action);
  return action;
}
