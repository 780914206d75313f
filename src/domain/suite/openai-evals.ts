import { isJsonObject, type JsonObject } from '../artifacts/read-json.js';

/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of
 * the newer data sources (`{"item": {…}, "sample"?}`). `undefined` for a line of any other shape.
 */
export function fromOpenAiEvals(value: unknown): object | undefined {
  if (!isJsonObject(value)) return undefined;
  const { item, sample: _, ...beside } = value;
  // What stands beside the item must be keys of a case, and is told where it is none.
  if (isJsonObject(item) && !('vars' in value)) return { ...fromItem(item), ...beside };
  const { input, ideal, expected, ...rest } = value;
  if (input === undefined || 'vars' in value || !('ideal' in value || isConversation(input))) return undefined;
  const asked = isConversation(input) ? { messages: input.map(messageOf) } : {};
  const inputVars = isConversation(input) ? {} : { input };
  const right = expectedOf('ideal' in value ? ideal : expected);
  return { ...namedOf(rest), vars: { ...inputVars, ...withoutId(rest) }, ...asked, ...right };
}

function fromItem(item: JsonObject): object {
  const { ideal, expected, ...rest } = item;
  return { ...namedOf(rest), vars: withoutId(rest), ...expectedOf(expected ?? ideal) };
}

const isConversation = (input: unknown): input is readonly JsonObject[] =>
  Array.isArray(input) && input.length > 0 && input.every((each) => isJsonObject(each) && 'role' in each);

/** Examples of the registry name who speaks in them, which is not sent; developers speak as the system here. */
const messageOf = ({ name: _, ...message }: JsonObject): object =>
  message['role'] === 'developer' ? { ...message, role: 'system' } : message;

const namedOf = ({ id }: JsonObject): object => (typeof id === 'string' || typeof id === 'number' ? { id } : {});

const withoutId = ({ id: _, ...rest }: JsonObject): object => rest;

/** A list is several right answers; null says nothing, as where only a judge grades. */
function expectedOf(ideal: unknown): object {
  if (ideal === undefined || ideal === null) return {};
  if (!Array.isArray(ideal)) return { expected: ideal };
  return ideal.length === 1 ? { expected: ideal[0] as unknown } : { expected_any: ideal };
}
