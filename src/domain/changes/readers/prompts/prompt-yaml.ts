import { own } from '../../../artifacts/own.js';
import { plainJson } from '../../../artifacts/read-json.js';
import { isYamlPath } from '../../../suite/prompt-files/parse-prompt.js';
import { isPromptYamlPath } from '../../../suite/prompt-path.js';
import { parseLocatedYaml } from '../../../suite/yaml/located-yaml.js';
import type { Facet, FileSide, Reader } from '../../facet.js';
import type { Lane } from '../../lane.js';
import { facetsOfTree } from '../classify/tree-facets.js';
import { natureOf } from '../file-nature.js';
import { parseYamlTree } from '../trees/yaml-tree.js';
import { templateMeaning } from './template-text.js';

/** The lane of each key of a `.prompt.yml`. */
const lanesOfKeys: Readonly<Record<string, Lane>> = {
  messages: 'prompt',
  template: 'prompt',
  jsonSchema: 'prompt',
  tools: 'prompt',
  model: 'model',
  responseFormat: 'model',
  modelParameters: 'model',
  testData: 'evals',
  evaluators: 'evals',
  name: 'docs',
  description: 'docs',
  title: 'docs',
  version: 'docs',
  author: 'docs',
  authors: 'docs',
  tags: 'docs',
  labels: 'docs',
};

/** Longer prompt files are nobody's, and would take the parser too long. */
const mostCharacters = 200_000;

/**
 * A file in the shape of `.prompt.yml`, whatever its name: messages, model, parameters, cases and evaluators apart.
 * Keys of other tools are read as settings are; a `.prompt.yml` of another shape is a prompt as a whole.
 */
export const readPromptYaml: Reader = (file) => {
  const { path, text } = file;
  if (!isYamlPath(path) || text.length > mostCharacters) return undefined;
  if (!/^messages\s*:/m.test(text)) return isPromptYamlPath(path) ? [wholePrompt(file)] : undefined;
  const source = tryParse(text, path);
  if (source === undefined || !isRecord(source.value) || !hasMessages(source.value)) {
    return isPromptYamlPath(path) ? [wholePrompt(file)] : undefined;
  }
  const known = Object.entries(source.value).flatMap(([key, value]) => facetsOfKey(key, value, source.lineOf));
  const unknown = Object.keys(source.value).filter((key) => !Object.hasOwn(lanesOfKeys, key));
  return unknown.length === 0 ? known : [...known, ...otherFacets(file, new Set(unknown))];
};

function facetsOfKey(key: string, value: unknown, lineOf: (path: readonly string[]) => number): Facet[] {
  const lane = own(lanesOfKeys, key);
  if (lane === undefined) return [];
  if (key !== 'modelParameters' || !isRecord(value))
    return [{ lane, name: key, meaning: plainJson(value), line: lineOf([key]) }];
  return Object.entries(value).map(([name, meaning]) => ({
    lane,
    name: `modelParameters.${name}`,
    meaning: plainJson(meaning),
    line: lineOf([key, name]),
  }));
}

function otherFacets({ path, text }: FileSide, unknown: ReadonlySet<string>): Facet[] {
  const tree = parseYamlTree(text);
  if (tree?.kind !== 'map') return [];
  const entries = tree.entries.filter(({ key }) => unknown.has(key));
  return facetsOfTree({ ...tree, entries }, natureOf(path, text), { inCompany: true });
}

const wholePrompt = ({ path, text }: FileSide): Facet => {
  const value = tryParse(text, path)?.value;
  const meaning = isRecord(value) || Array.isArray(value) ? plainJson(value) : templateMeaning(text);
  return { lane: 'prompt', name: 'text', meaning, line: 1 };
};

function tryParse(text: string, path: string): ReturnType<typeof parseLocatedYaml> | undefined {
  try {
    return parseLocatedYaml(text, path);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasMessages = (value: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(value['messages']) && value['messages'].every((message) => isRecord(message) && 'role' in message);
