import { own } from '../../artifacts/own.js';
import { UserError } from '../../user-error.js';
import { findAnswerer } from '../answerer.js';
import { type Prompt, promptDigest } from '../prompt.js';
import type { Side } from '../side.js';
import { findPrompt } from '../target.js';
import type { PromptReference } from '../target-reference.js';

type Commits = { readonly policy: Side; readonly base: Side; readonly head: Side };

/**
 * What a reference means in head, where head calls its prompt or what answers it otherwise: the prompt in the same
 * file, or in one that came where the old one went, with the same meaning, else with most of its words; and a binding
 * or a route that is the same. `undefined` where there is none, or where it is not plain which.
 */
export function renamedReference(reference: PromptReference, commits: Commits): PromptReference | undefined {
  const before = ifThere(() => findPrompt(reference.prompt, commits.base));
  const prompt = before && renamedPrompt(before, commits);
  if (prompt === undefined) return undefined;
  if (reference.model === undefined) return { prompt };
  const model = renamedAnswerer(reference.model, commits);
  return model === undefined ? undefined : { prompt, model };
}

function renamedPrompt(before: Prompt, { base, head }: Commits): string | undefined {
  if (head.prompts.has(before.path)) return before.path;
  if (head.blobs.has(before.path)) return undefined;
  const came = [...head.prompts.values()].filter(({ path }) => !base.blobs.has(path));
  const digest = promptDigest(before);
  const same = came.filter((prompt) => promptDigest(prompt) === digest);
  return same.length > 0 ? onlyPath(same) : mostAlike(before, came);
}

const onlyPath = (prompts: readonly Prompt[]): string | undefined =>
  prompts.length === 1 ? prompts[0]?.path : undefined;

/** With less in common it is another prompt, as git has it of a renamed file. */
const leastShared = 0.5;

function mostAlike(before: Prompt, came: readonly Prompt[]): string | undefined {
  const words = wordsOf(before);
  const alike = came
    .map((prompt) => ({ prompt, shared: sharedShare(words, wordsOf(prompt)) }))
    .filter(({ shared }) => shared >= leastShared);
  const most = Math.max(...alike.map(({ shared }) => shared));
  return onlyPath(alike.filter(({ shared }) => shared === most).map(({ prompt }) => prompt));
}

function renamedAnswerer(name: string, { policy, base, head }: Commits): string | undefined {
  const { models, routes } = head.settings;
  if (own(models, name) !== undefined || own(routes, name) !== undefined) return name;
  const digestIn = (arm: Side, each: string): string | undefined =>
    ifThere(() => findAnswerer(each, { arm, policy }))?.modelDigest;
  const digest = digestIn(base, name);
  if (digest === undefined) return undefined;
  return [...Object.keys(models), ...Object.keys(routes)].find((each) => digestIn(head, each) === digest);
}

function wordsOf({ messages }: Prompt): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of messages) {
    for (const word of JSON.stringify(content).match(/[\p{L}\p{N}]+/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The part of the longer text that both have, wherever its words stand. */
function sharedShare(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  const [one = 0, other = 0] = [some, others].map((counts) =>
    [...counts.values()].reduce((sum, each) => sum + each, 0),
  );
  let shared = 0;
  for (const [word, count] of some) shared += Math.min(count, others.get(word) ?? 0);
  return shared / Math.max(one, other, 1);
}

function ifThere<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
