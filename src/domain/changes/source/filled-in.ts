import type { Json } from '../../artifacts/digest.js';
import type { Part } from './collector.js';
import { nameOf, type Surroundings } from './surroundings.js';

/** The part of the prompt lane that a number is which a prompt of the same file is filled in with. */
export function partFilledIn(where: Surroundings, meaning: Json): Part | undefined {
  const name = nameOf(where);
  if (typeof meaning !== 'number' || !isOwnConstant(where) || !where.file.fillsPrompt(name)) return undefined;
  const evidence = { confidence: 'medium', because: `a prompt is filled in with \`${name}\`` } as const;
  return { lane: 'prompt', noun: name, meaning, evidence };
}

/** True for what a variable is given, which no argument of a call is by its name. */
export const isOwnConstant = ({ names, namesAtCall, calls, isEntry, scopes }: Surroundings): boolean =>
  names.length === 1 &&
  namesAtCall === 0 &&
  calls.length === 0 &&
  !isEntry &&
  !scopes.some((scope) => /Error|Exception/.test(scope));
