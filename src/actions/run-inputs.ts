import { z } from 'zod';
import { parseShard } from '../domain/inference/budget/divide-caps.js';
import { splitNames } from '../domain/suite/name-list.js';
import { UserError } from '../domain/user-error.js';
import type { RunnerEvent } from '../ports/runner.js';
import type { DetectRequest } from '../stages/detect.js';

/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
export const usualFolder = 'lanegate-run';

export const FolderInput = z.string().default(usualFolder);

/** Names split at commas or line breaks. */
export const NameList = z.string().transform(splitNames);

/** The inputs that say what is compared; what the event names where they are absent. */
export const CommitInputs = { base: z.string().optional(), head: z.string().optional() };

/** An input that is read by a function, with what to say where it reads nothing. */
export const inputReadBy = <Value>(read: (text: string) => Value | undefined, problem: string) =>
  z.string().transform((text, context): Value => {
    const value = read(text);
    if (value === undefined) context.addIssue(problem);
    return value ?? z.NEVER;
  });

/** Which part of a run a job of a matrix is. */
export const ShardInput = inputReadBy(parseShard, 'is a part and how many there are, such as 2/4');

/** What is run and how. */
export const EvaluationInputs = {
  suites: NameList.optional(),
  /** Whether to tell which lane carries a difference, whatever the verdict is. */
  attribute: z.stringbool().default(false),
  /** How many calls may be under way at once. */
  concurrency: z.coerce.number().int().min(1).max(1000).default(16),
  /** The names of the key variables that providers may use. */
  keys: NameList.optional(),
  /** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
  cache: z.enum(['auto', 'off']).default('auto'),
  'cache-secret': z.string().min(32, 'must have at least 32 characters').optional(),
  /** Whether base is asked past the cache. */
  'refresh-baseline': z.stringbool().default(false),
  /** Whether what an earlier run has evaluated is evaluated again. */
  receipts: z.enum(['auto', 'off']).default('auto'),
};

/** Whether to keep a comment on the pull request, and who writes it. */
export const CommentInputs = {
  comment: z.stringbool().default(true),
  'comment-author': z.string().optional(),
};

/** The token that the world reads the repository with. */
export const AccessInputs = { 'github-token': z.string().optional() };

/** What is compared: the inputs first, then what started the workflow. */
export function commitsOf(
  inputs: { readonly base?: string | undefined; readonly head?: string | undefined },
  event: RunnerEvent,
): Pick<DetectRequest, 'policy' | 'head'> {
  const policy = inputs.base ?? policyOf(event);
  const head = inputs.head ?? event.head;
  if (head === undefined && event.kind === 'push') {
    throw new UserError('this push deleted what it was to, so there is nothing to compare', {
      hint: 'give the job `if: github.event.deleted == false`',
    });
  }
  if (policy === undefined || head === undefined) {
    throw new UserError(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
      hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
    });
  }
  return { policy, head: { revision: head } };
}

/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }: RunnerEvent): DetectRequest['policy'] | undefined =>
  kind === 'push' ? { before: policy, defaultBranch } : policy;
