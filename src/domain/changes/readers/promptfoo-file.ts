import { own } from '../../artifacts/own.js';
import { isJsonObject, plainJson } from '../../artifacts/read-json.js';
import { type LocatedYaml, parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { UserError } from '../../user-error.js';
import type { Facet, Reader } from '../facet.js';
import type { Lane } from '../lane.js';

/** Whose entries reach a model, or say which; all else measures. */
const laneOfKey: Readonly<Record<string, Lane>> = {
  prompts: 'prompt',
  providers: 'model',
  targets: 'model',
  description: 'docs',
  $schema: 'docs',
  tags: 'docs',
};

/** A configuration of promptfoo whose suites are run: what it asks, whom, and what it measures with, entry by entry. */
export const readPromptfooFile: Reader = ({ path, text }) => {
  const source = tryParse(text, path);
  if (source === undefined || !isJsonObject(source.value)) return undefined;
  return Object.entries(source.value).flatMap(([key, value]): Facet[] => {
    const facet = (meaning: unknown, keys: readonly PropertyKey[]): Facet => ({
      lane: own(laneOfKey, key) ?? 'evals',
      name: key,
      meaning: plainJson(meaning),
      line: source.lineOf(keys),
    });
    if (!Array.isArray(value)) return [facet(value, [key])];
    return value.map((each: unknown, index) => facet(each, [key, index]));
  });
};

function tryParse(text: string, path: string): LocatedYaml | undefined {
  try {
    return parseLocatedYaml(text, path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
