import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { givenFields, optionalObjects, refuseField, requiredObject, requiredText } from '../request-fields.js';
import type { Untranslatable } from './read-blocks.js';
import { isStrictSchema } from './strict-schema.js';

type Parameters = Readonly<Record<string, unknown>>;

/** What a request asks for beside its turns, in the words of chat completions. */
export function readParameters(body: JsonObject, untranslatable: Untranslatable): Parameters {
  return givenFields({
    temperature: body.temperature,
    top_p: body.top_p,
    top_k: body.top_k,
    stop: stopsOf(body.stop_sequences),
    reasoning_effort: effortOf(body),
    response_format: formatOf(body),
    ...toolsOf(body, untranslatable),
  });
}

function stopsOf(stops: unknown): readonly string[] | undefined {
  if (stops === undefined || stops === null) return undefined;
  if (!Array.isArray(stops)) return refuseField('stop_sequences', 'a list');
  const texts = stops.map((stop, index) => requiredText(stop, `stop_sequences[${index}]`));
  return texts.length === 0 ? undefined : texts;
}

/** The tools that a program runs itself; those of the provider are no other's. */
function toolsOf(body: JsonObject, untranslatable: Untranslatable): Parameters {
  const tools = optionalObjects(body.tools, 'tools').flatMap((tool, index) => {
    const key = `tools[${index}]`;
    if (tool.type === undefined || tool.type === null || tool.type === 'custom') return [functionOf(tool, key)];
    untranslatable(key);
    return [];
  });
  return tools.length === 0 ? {} : { tools, ...choiceOf(body.tool_choice) };
}

function functionOf({ name, description, input_schema: schema, strict }: JsonObject, key: string): JsonObject {
  return {
    type: 'function',
    function: {
      name: requiredText(name, `${key}.name`),
      ...(typeof description === 'string' ? { description } : {}),
      parameters: requiredObject(schema, `${key}.input_schema`),
      ...(strict === true && isStrictSchema(schema) ? { strict } : {}),
    },
  };
}

const choices: ReadonlyMap<unknown, string> = new Map([
  ['auto', 'auto'],
  ['any', 'required'],
  ['none', 'none'],
]);

function choiceOf(choice: unknown): Parameters {
  if (choice === undefined || choice === null) return {};
  const { type, name, disable_parallel_tool_use: isSingle } = requiredObject(choice, 'tool_choice');
  const single = isSingle === true ? { parallel_tool_calls: false } : {};
  if (type === 'tool') {
    const called = { name: requiredText(name, 'tool_choice.name') };
    return { tool_choice: { type: 'function', function: called }, ...single };
  }
  const word = choices.get(type) ?? refuseField('tool_choice.type', '`auto`, `any`, `tool` or `none`');
  return { tool_choice: word, ...single };
}

/** From so many tokens of thinking on, an effort is called so. */
const efforts = [
  [16_384, 'high'],
  [4096, 'medium'],
  [0, 'low'],
] as const;

/** An effort that is named counts more than the tokens that thinking may take, which other dialects cannot say. */
function effortOf({ thinking, output_config: config }: JsonObject): unknown {
  const { type, budget_tokens: budget }: JsonObject = isJsonObject(thinking) ? thinking : {};
  if (type === 'disabled') return 'none';
  const named = isJsonObject(config) ? config.effort : undefined;
  if (named !== undefined && named !== null) return named;
  if (type !== 'enabled' || typeof budget !== 'number') return undefined;
  return efforts.find(([tokens]) => budget >= tokens)?.[1];
}

/** `output_format` is what the form of an answer was called first. */
function formatOf({ output_config: config, output_format: older }: JsonObject): JsonObject | undefined {
  const given = isJsonObject(config) && isJsonObject(config.format) ? config.format : undefined;
  const format = given ?? (isJsonObject(older) ? older : undefined);
  if (format === undefined) return undefined;
  const key = given === undefined ? 'output_format' : 'output_config.format';
  if (format.type !== 'json_schema') return refuseField(`${key}.type`, '`json_schema`');
  const schema = requiredObject(format.schema, `${key}.schema`);
  const strict = isStrictSchema(schema) ? { strict: true } : {};
  return { type: 'json_schema', json_schema: { name: 'answer', schema, ...strict } };
}
