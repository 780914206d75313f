import { promptNameIn } from './parts/part-of.js';
import type { Prompt } from './prompt.js';
import { calledBy, promptNameOf } from './prompt-path.js';
import type { Side } from './side.js';

/** The prompts that a name means; of several those that are called exactly so, as the one at the root is. */
export function promptsCalled(name: string, arm: Side): readonly Prompt[] {
  const isCalled = calledBy([name]);
  const called = ofFileName(name.slice(name.lastIndexOf('/') + 1), arm).filter(({ path }) => isCalled(path));
  const exact = called.length < 2 ? called : called.filter(({ path }) => promptNameIn(arm, path) === name);
  return exact.length === 0 ? called : exact;
}

const indexes = new WeakMap<Side['prompts'], ReadonlyMap<string, readonly Prompt[]>>();

/** Every suite looks for its prompt, so that looking at each prompt would take the square of their number. */
function ofFileName(fileName: string, { prompts }: Side): readonly Prompt[] {
  const known = indexes.get(prompts);
  if (known !== undefined) return known.get(fileName) ?? [];
  const index = new Map<string, Prompt[]>();
  for (const prompt of prompts.values()) {
    const name = promptNameOf(prompt.path);
    const sameName = index.get(name);
    if (sameName === undefined) index.set(name, [prompt]);
    else sameName.push(prompt);
  }
  indexes.set(prompts, index);
  return index.get(fileName) ?? [];
}
