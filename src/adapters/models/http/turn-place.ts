import { own } from '../../../domain/artifacts/own.js';
import type { ModelCall } from '../../../domain/inference/call/model-call.js';
import { ModelError } from '../../../ports/model.js';
import { refuse } from './refuse.js';

/** Where a turn stands in the request of whoever asked, and where one of its parts does. */
export type TurnPlace = { readonly turn: string; readonly part: (index: number) => string };

/** By its key in chat completions; whoever asked in other words divides a conversation otherwise, and has one key for it. */
export function placeOfTurn({ askedAs }: Pick<ModelCall, 'askedAs'>, index: number): TurnPlace {
  const conversation = askedAs && own(askedAs, 'messages');
  if (conversation !== undefined) return { turn: conversation, part: () => conversation };
  const turn = `messages[${index}]`;
  return { turn, part: (part) => `${turn}.content[${part}]` };
}

/** What work comes to; what it refuses without saying where is refused at this key. */
export function placed<T>(key: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ModelError) || error.key !== undefined) throw error;
    return refuse(`\`${key}\`: ${error.message}`, key);
  }
}
