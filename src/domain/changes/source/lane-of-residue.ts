import type { Lane } from '../lane.js';
import { placeOf } from '../vocabulary/place.js';
import { choosesDocuments, cutsDocuments } from './file-context.js';
import { type FileContext, isTranslation } from './surroundings.js';

/** The lane of what a program has beside its facets. */
export function laneOfResidue(file: FileContext, base: string, head: string): Lane {
  if (placeOf(file.path) === 'evals') return 'evals';
  if (file.isForCutting) return 'data';
  const says = file.isIngestion ? choosesDocuments : cutsDocuments;
  if (![base, head].some(says) || !says(ofOneSide(base, head))) return 'code';
  if (file.isIngestion) return 'data';
  return !file.isPromptFile && !isTranslation(file.path) && file.cutsDocuments ? 'data' : 'code';
}

/** What only one of two residues has, each token with the two after it: what both have was only laid out anew. */
function ofOneSide(base: string, head: string): string {
  const [before, after] = [threesOf(base), threesOf(head)];
  const only = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
    [...all].filter((three) => !others.has(three));
  return [...only(before, after), ...only(after, before)].join('\n');
}

function threesOf(residue: string): ReadonlySet<string> {
  const tokens = residue.split('\n');
  return new Set(tokens.map((_, index) => tokens.slice(index, index + 3).join(' ')));
}
