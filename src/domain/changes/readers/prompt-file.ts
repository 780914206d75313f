import type { Json } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { parseLocatedYaml } from '../../suite/located-yaml.js';
import { isYamlPath } from '../../suite/prompt.js';
import { isPromptPath } from '../../suite/prompt-path.js';
import type { Facet, Reader } from '../facet.js';
import type { Lane } from '../lane.js';

/** The lane of each key of a `.prompt.yml`; a key that is not here says nothing that is deployed. */
const lanesOfKeys: Readonly<Record<string, Lane>> = {
  messages: 'prompt',
  jsonSchema: 'prompt',
  tools: 'prompt',
  model: 'model',
  responseFormat: 'model',
  modelParameters: 'model',
  testData: 'evals',
  evaluators: 'evals',
};

/** A file in the shape of `.prompt.yml`, whatever its name: messages, model, parameters, cases and evaluators apart. */
export const readPromptYaml: Reader = ({ path, text }) => {
  if (!isYamlPath(path) || !/^messages\s*:/m.test(text)) return undefined;
  const source = tryParse(text, path);
  if (source === undefined || !isRecord(source.value) || !hasMessages(source.value)) return undefined;
  return Object.entries(source.value).flatMap(([key, value]): Facet[] => {
    const line = source.lineOf([key]);
    if (key === 'modelParameters' && isRecord(value)) {
      return Object.entries(value).map(([name, meaning]) => ({
        lane: 'model',
        name: `modelParameters.${name}`,
        meaning: meaning as Json,
        line: source.lineOf([key, name]),
      }));
    }
    return [{ lane: own(lanesOfKeys, key) ?? 'docs', name: key, meaning: value as Json, line }];
  });
};

/** A prompt kept as text, or in a notation that no other reader knows: one facet, the whole of it. */
export const readPromptText: Reader = ({ path, text }) => {
  if (!isPromptPath(path)) return undefined;
  const parsed = isYamlPath(path) ? tryParse(text, path)?.value : undefined;
  const meaning = isRecord(parsed) || Array.isArray(parsed) ? (parsed as Json) : text.replaceAll('\r\n', '\n');
  return [{ lane: 'prompt', name: 'text', meaning, line: 1 }];
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
