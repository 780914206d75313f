import { isModelId } from '../vocabulary/model-id.js';
import type { Collector, Mark } from './collector.js';

const shown = /^(?:name|label|title|text|caption|description|desc|display_?name)$/i;

/** Longer entries say more than what their model is called. */
const mostOfLabels = 8;

/** What an entry calls its model on a screen comes and goes with the model's id, so it is no matter of its own. */
export function dropLabels(collector: Collector, before: Mark, keys: ReadonlySet<string>): void {
  const count = collector.residue.length - before.residue;
  if (count === 0 || count > mostOfLabels) return;
  if (!collector.residue.slice(before.residue).every((token) => isLabel(token, keys))) return;
  if (collector.facets.slice(before.facets).some(({ lane, meaning }) => lane === 'model' && isId(meaning)))
    collector.drop(before);
}

const isId = (meaning: unknown): boolean => typeof meaning === 'string' && isModelId(meaning);

function isLabel(token: string, keys: ReadonlySet<string>): boolean {
  const word = token.replace(/^["'`]|["'`]$/g, '');
  return shown.test(word) || (word !== token && !keys.has(word) && !word.startsWith('-'));
}
