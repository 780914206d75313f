import type { Pattern } from './pattern.js';

/** One step of a search: what stands here, and where it goes on. */
export type Step =
  | { readonly kind: 'character'; readonly holds: (character: string) => boolean }
  | { readonly kind: 'assertion'; readonly holds: (place: number, characters: ArrayLike<string>) => boolean }
  /** Goes on where the places of a lookaround have `wanted`. */
  | { readonly kind: 'look'; readonly look: Steps; readonly wanted: 0 | 1 }
  /** Goes on with the next step and with another one. */
  | { readonly kind: 'fork'; other: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'found' };

/** A search for the places up to which, or where it goes backward from which, something stands. */
export type Steps = { readonly steps: readonly Step[]; readonly isBackward: boolean };

/** The steps of a pattern; backward for one that is followed from its end. */
export function stepsOf(pattern: Pattern, isBackward: boolean): Step[] {
  const steps: Step[] = [];
  write(pattern, { steps, isBackward });
  steps.push({ kind: 'found' });
  return steps;
}

type Writing = { readonly steps: Step[]; readonly isBackward: boolean };

function write(pattern: Pattern, writing: Writing): void {
  switch (pattern.kind) {
    case 'character':
    case 'assertion':
      writing.steps.push(pattern);
      return;
    case 'look': {
      // What stands after a place is found from its end backward, for all places at once.
      const look = { steps: stepsOf(pattern.part, pattern.ahead), isBackward: pattern.ahead };
      writing.steps.push({ kind: 'look', look, wanted: pattern.negated ? 0 : 1 });
      return;
    }
    case 'sequence':
      for (const part of writing.isBackward ? [...pattern.parts].reverse() : pattern.parts) write(part, writing);
      return;
    case 'choice':
      writeChoice(pattern.options, writing);
      return;
    case 'repeat':
      writeRepeat(pattern, writing);
  }
}

function writeChoice([first, ...others]: readonly Pattern[], writing: Writing): void {
  if (first === undefined) return;
  if (others.length === 0) {
    write(first, writing);
    return;
  }
  const { steps } = writing;
  const fork: Step = { kind: 'fork', other: 0 };
  steps.push(fork);
  write(first, writing);
  const jump: Step = { kind: 'jump', to: 0 };
  steps.push(jump);
  fork.other = steps.length;
  writeChoice(others, writing);
  jump.to = steps.length;
}

function writeRepeat({ part, least, most }: Extract<Pattern, { kind: 'repeat' }>, writing: Writing): void {
  const { steps } = writing;
  for (let count = 0; count < least; count += 1) write(part, writing);
  const start = steps.length;
  const forks = Array.from({ length: most === Infinity ? 1 : Math.max(0, most - least) }, () => {
    const fork: Extract<Step, { kind: 'fork' }> = { kind: 'fork', other: 0 };
    steps.push(fork);
    write(part, writing);
    return fork;
  });
  if (most === Infinity) steps.push({ kind: 'jump', to: start });
  for (const fork of forks) fork.other = steps.length;
}
