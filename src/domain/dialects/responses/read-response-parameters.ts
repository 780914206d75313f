import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import {
  givenFields,
  optionalFlag,
  optionalObjects,
  optionalText,
  refuseField,
  requiredObject,
  requiredText,
} from '../request-fields.js';
import { type AskedTools, flatName } from './asked-tools.js';
import { cannotServe } from './refusals.js';

type Parameters = Readonly<Record<string, unknown>>;

/** What a request asks for beside its turns, in the words of chat completions. Throws a `RequestError`. */
export function readResponseParameters(body: JsonObject, tools: AskedTools): Parameters {
  const { text, reasoning } = body;
  const { format, verbosity }: JsonObject = isJsonObject(text) ? text : {};
  return givenFields({
    temperature: body.temperature,
    top_p: body.top_p,
    reasoning_effort: isJsonObject(reasoning) ? reasoning.effort : undefined,
    // What every model does unasked needs no word that only some understand.
    verbosity: verbosity === 'medium' ? undefined : verbosity,
    response_format: formatOf(format),
    ...toolsOf(body, tools),
  });
}

function toolsOf({ tool_choice: choice, parallel_tool_calls: isParallel }: JsonObject, tools: AskedTools): Parameters {
  if (tools.functions.length === 0) return {};
  const asked = choiceOf(choice);
  const allowed = tools.functions.filter(({ function: { name } }) => asked.names?.has(name) ?? true);
  if (allowed.length === 0) return refuseField('tool_choice.tools', 'names of functions among `tools`');
  return {
    tools: allowed,
    tool_choice: asked.choice,
    parallel_tool_calls: optionalFlag(isParallel, 'parallel_tool_calls'),
  };
}

/** What is to be called, and the names of the tools that may be, where not all of them. */
type AskedChoice = { readonly choice?: unknown; readonly names?: ReadonlySet<string> };

function choiceOf(choice: unknown): AskedChoice {
  if (choice === undefined || choice === null) return {};
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { choice };
  const { type, mode, tools, ...one } = requiredObject(choice, 'tool_choice');
  if (type === 'function' || type === 'custom') {
    return { choice: { type: 'function', function: { name: nameOf(one, 'tool_choice') } } };
  }
  if (type !== 'allowed_tools') return cannotServe('tool_choice', 'it names a tool that its provider runs');
  if (mode !== 'auto' && mode !== 'required') return refuseField('tool_choice.mode', '`auto` or `required`');
  const allowed = optionalObjects(tools, 'tool_choice.tools');
  return { choice: mode, names: new Set(allowed.map((tool, index) => nameOf(tool, `tool_choice.tools[${index}]`))) };
}

const nameOf = ({ name, namespace }: JsonObject, key: string): string =>
  flatName(requiredText(name, `${key}.name`), optionalText(namespace, `${key}.namespace`));

function formatOf(format: unknown): JsonObject | undefined {
  if (format === undefined || format === null) return undefined;
  const { type, name, schema, strict, description } = requiredObject(format, 'text.format');
  if (type === 'text') return undefined;
  if (type === 'json_object') return { type };
  if (type !== 'json_schema') return refuseField('text.format.type', '`text`, `json_object` or `json_schema`');
  return {
    type,
    json_schema: {
      name: requiredText(name, 'text.format.name'),
      ...(typeof description === 'string' ? { description } : {}),
      schema: requiredObject(schema, 'text.format.schema'),
      ...(typeof strict === 'boolean' ? { strict } : {}),
    },
  };
}
