import { isModelId } from '../vocabulary/model-id.js';
import type { Collector, Mark } from './collector.js';

const shown = /^(?:name|label|title|text|caption|description|desc|display_?name)$/i;

/** What an entry calls its model on a screen comes and goes with the model's id, so it is no matter of its own. */
export function dropLabels(collector: Collector, before: Mark, keys: ReadonlySet<string>): void {
  const left = collector.residue.slice(before.residue);
  if (left.length === 0 || left.length > 8 || !left.every((token) => isLabel(token, keys))) return;
  if (collector.facets.slice(before.facets).some(({ lane, meaning }) => lane === 'model' && isId(meaning)))
    collector.drop(before);
}

const isId = (meaning: unknown): boolean => typeof meaning === 'string' && isModelId(meaning);

function isLabel(token: string, keys: ReadonlySet<string>): boolean {
  const word = token.replace(/^["'`]|["'`]$/g, '');
  return shown.test(word) || (word !== token && !keys.has(word) && !word.startsWith('-'));
}
