import type { Json } from '../artifacts/digest.js';
import type { Prompt } from '../suite/prompt.js';
import type { Side } from '../suite/side.js';
import type { BundledModel, BundledPrompt } from './bundle.js';
import type { Lock } from './lock.js';

/** A prompt of a commit, which cannot be released where it, or what it includes, is not read. */
export type PromptPart = BundledPrompt & { readonly unread?: string | undefined };

/** Everything of one commit that lanes are made of, by name. Whatever of it lies in a program is a matter of code. */
export type LaneParts = {
  readonly prompts: ReadonlyMap<string, PromptPart>;
  readonly models: ReadonlyMap<string, BundledModel>;
  readonly embeddings: ReadonlyMap<string, BundledModel>;
  readonly routes: ReadonlyMap<string, { readonly digest: string; readonly settings: Json }>;
  readonly data: Lock['data'];
  readonly evals: Lock['evals'];
  readonly configuration: Lock['configuration'];
};

/** A commit with every prompt that it has, also those that no suite names. */
export type WholeSide = Side & { readonly allPrompts: ReadonlyMap<string, Prompt> };
