import type { Pattern } from './pattern.js';

/** One step of a search: what stands here, and where it goes on. */
type Step =
  | { readonly kind: 'character'; readonly holds: (character: string) => boolean }
  | { readonly kind: 'assertion'; readonly holds: (place: number, characters: ArrayLike<string>) => boolean }
  /** Goes on where the places of a lookaround have `wanted`. */
  | { readonly kind: 'look'; readonly look: Look; readonly wanted: 0 | 1 }
  /** Goes on with the next step and with another one. */
  | { readonly kind: 'fork'; other: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'found' };

/** A search of its own, for the places from which, or up to which, something stands. */
type Look = { readonly steps: readonly Step[]; readonly isBackward: boolean };

/** True when the pattern stands anywhere in a text, given as its characters. */
export type LinearSearch = (characters: ArrayLike<string>) => boolean;

/**
 * Makes a search for a pattern. All ways to match are followed at once, so that the work grows with the length of the
 * text and never beyond, whatever stands in it.
 */
export function createLinearSearch(pattern: Pattern): LinearSearch {
  const steps = stepsOf(pattern, false);
  return (characters) => {
    let isFound = false;
    walk({ steps, isBackward: false }, characters, () => {
      isFound = true;
      return true;
    });
    return isFound;
  };
}

function stepsOf(pattern: Pattern, isBackward: boolean): Step[] {
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

/** Walks over a text from every place at once; `onFound` is told each place where a match ends, and may end the walk. */
function walk(
  { steps, isBackward }: Look,
  characters: ArrayLike<string>,
  onFound: (place: number) => boolean | undefined,
): void {
  const { length } = characters;
  const reading: Reading = { steps, characters, reached: new Uint32Array(steps.length), places: new Map() };
  let open: number[] = [];
  for (let turn = 0; turn <= length; turn += 1) {
    const place = isBackward ? length - turn : turn;
    open.push(0);
    const { waiting, isFound } = goOn(open, { ...reading, place, turn });
    if (isFound && onFound(place) === true) return;
    const character = characters[isBackward ? place - 1 : place];
    open = [];
    if (character === undefined) return;
    for (const index of waiting) {
      const step = steps[index];
      if (step?.kind === 'character' && step.holds(character)) open.push(index + 1);
    }
  }
}

type Reading = {
  readonly steps: readonly Step[];
  readonly characters: ArrayLike<string>;
  /** For each step the last turn, from 1, in which it was reached. */
  readonly reached: Uint32Array;
  /** For each lookaround the places where it holds, once they are known. */
  readonly places: Map<Look, Uint8Array>;
};

/** The steps that wait for a character, from those that are `open`, and whether a match ends here. */
function goOn(
  open: number[],
  reading: Reading & { readonly place: number; readonly turn: number },
): { waiting: number[]; isFound: boolean } {
  const { steps, characters, reached, place, turn } = reading;
  const waiting: number[] = [];
  let isFound = false;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index];
    if (step === undefined || reached[index] === turn + 1) continue;
    reached[index] = turn + 1;
    if (step.kind === 'found') isFound = true;
    else if (step.kind === 'character') waiting.push(index);
    else if (step.kind === 'jump') open.push(step.to);
    else if (step.kind === 'fork') open.push(index + 1, step.other);
    else if (step.kind === 'assertion') {
      if (step.holds(place, characters)) open.push(index + 1);
    } else if (placesOf(step.look, reading)[place] === step.wanted) open.push(index + 1);
  }
  return { waiting, isFound };
}

function placesOf(look: Look, { characters, places }: Reading): Uint8Array {
  const known = places.get(look);
  if (known !== undefined) return known;
  const found = new Uint8Array(characters.length + 1);
  walk(look, characters, (place) => {
    found[place] = 1;
    return undefined;
  });
  places.set(look, found);
  return found;
}
