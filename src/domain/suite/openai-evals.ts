import { isJsonObject, type JsonObject } from '../artifacts/read-json.js';

/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of the
 * newer data sources (`{"item": {…}, "sample"?}`). `undefined` for a line of any other shape.
 */
export function fromOpenAiEvals(value: unknown): object | undefined {
  if (!isJsonObject(value)) return undefined;
  if (isJsonObject(value['item']) && Object.keys(value).every((key) => dataSourceKeys.has(key))) {
    return fromItem(value['item']);
  }
  const { input, ideal, ...rest } = value;
  if (input === undefined || 'vars' in value || !('ideal' in value || isConversation(input))) return undefined;
  const question = isConversation(input) ? { messages: input.map(withoutName) } : {};
  const inputVars = typeof input === 'string' ? { input } : {};
  return { ...namedOf(rest), vars: { ...inputVars, ...withoutId(rest) }, ...question, ...expectedOf(ideal) };
}

const dataSourceKeys = new Set(['item', 'sample']);

function fromItem(item: JsonObject): object {
  const { ideal, expected, ...rest } = item;
  return { ...namedOf(rest), vars: withoutId(rest), ...expectedOf(expected ?? ideal) };
}

const isConversation = (input: unknown): input is readonly JsonObject[] =>
  Array.isArray(input) && input.length > 0 && input.every((each) => isJsonObject(each) && 'role' in each);

/** Examples of the registry name who speaks in them; a chat has no such key. */
const withoutName = ({ name: _, ...message }: JsonObject): object => message;

const namedOf = ({ id }: JsonObject): object => (typeof id === 'string' || typeof id === 'number' ? { id } : {});

const withoutId = ({ id: _, ...rest }: JsonObject): object => rest;

/** A list is several right answers. */
function expectedOf(ideal: unknown): object {
  if (ideal === undefined) return {};
  if (!Array.isArray(ideal)) return { expected: ideal };
  return ideal.length === 1 ? { expected: ideal[0] as unknown } : { expected_any: ideal };
}
