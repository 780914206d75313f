import { toolUseIdOf } from '../../../domain/dialects/messages/tool-use-id.js';
import { askedKey } from '../../../domain/inference/call/asked-key.js';
import type { AskedMessage } from '../../../domain/inference/call/message.js';
import type { ModelCall, Parameters } from '../../../domain/inference/call/model-call.js';
import { quirksOf } from '../../../domain/inference/provider/model-quirks.js';
import { refuseGoingOn, systemTextsOf } from '../http/content-parts.js';
import { isJsonObject, type JsonObject } from '../http/json.js';
import { refuse } from '../http/refuse.js';
import { type AskedTools, answerFormOf, argumentsOf, askedTools, stopsOf, type Tool } from '../http/tool-parameters.js';
import { placed, placeOfTurn, type TurnPlace } from '../http/turn-place.js';
import { blocksOf, contentOf } from './content-blocks.js';

/** Parameters that the messages API does not have. */
export const refusedByAnthropic = [
  'seed',
  'n',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'verbosity',
];

/** The tool through which models that take no schema are made to answer by one. */
export const answerTool = 'answer_as_json';

/**
 * The JSON body of a call to the messages API. Parameters that are none of the OpenAI dialect, such as `thinking` or
 * `top_k`, go out as given.
 */
export function messagesRequestBody(call: ModelCall, streams: boolean): string {
  refuseGoingOn(call);
  refuseWithoutThoughts(call);
  const { model, parameters } = call;
  const {
    max_tokens,
    stop,
    tools,
    tool_choice,
    parallel_tool_calls,
    response_format,
    reasoning_effort,
    user,
    ...rest
  } = parameters;
  const { max_completion_tokens: _cap, stream: _never, stream_options: _none, ...others } = rest;
  const system = systemTextsOf(call);
  return JSON.stringify({
    ...others,
    ...(user === undefined ? {} : { metadata: { user_id: user } }),
    ...effortOf(parameters),
    model,
    max_tokens,
    stop_sequences: stopsOf(stop),
    ...(system.length === 0 ? {} : { system: system.join('\n\n') }),
    messages: turnsOf(call),
    ...toolsAndForm(call),
    ...(streams ? { stream: true } : {}),
  });
}

/**
 * Under a budget of thought, a turn whose calls were just answered must begin with the signed thought behind them, for
 * which a conversation of ours has no place (platform.claude.com, extended thinking with tool use).
 */
function refuseWithoutThoughts({ messages, parameters: { thinking } }: ModelCall): void {
  if (!isJsonObject(thinking) || thinking.type !== 'enabled') return;
  const last = messages.findLast(({ role }) => role !== 'tool' && role !== 'system');
  if (last?.role !== 'assistant' || last.tool_calls === undefined) return;
  refuse(
    '`thinking` with a budget wants the thoughts behind the tool calls that were answered, which this conversation cannot carry: leave it out, or ask for `adaptive` thinking where the model has it',
    'thinking',
  );
}

/** Whether a call is answered through `answerTool`, which none is whose client speaks to the API itself. */
export const answersThroughTool = ({ model, parameters, quirks, verbatim }: ModelCall): boolean =>
  verbatim === undefined &&
  quirksOf(model, quirks).json_schema === 'tool' &&
  answerFormOf(parameters.response_format).kind === 'schema';

/** `none` turns thinking off; other efforts have names of their own but for the least. */
export function effortOf({ reasoning_effort: effort, output_config: config }: Parameters): JsonObject {
  const given = isJsonObject(config) ? { output_config: config } : {};
  if (effort === undefined || effort === null) return given;
  if (effort === 'none') return { ...given, thinking: { type: 'disabled' } };
  return { output_config: { ...given.output_config, effort: effort === 'minimal' ? 'low' : effort } };
}

function toolsAndForm(call: ModelCall): JsonObject {
  const { model, parameters } = call;
  const quirks = quirksOf(model, call.quirks);
  const asked = askedTools(parameters);
  const strict = asked.tools.find(({ isStrict }) => isStrict);
  // The models that take no output schema hold no call to one either.
  if (quirks.json_schema === 'tool' && strict !== undefined)
    return refuse(`this model holds no call to its schema: leave \`strict\` out of the tool ${strict.name}`, 'tools');
  const tools = asked.tools.map(toolOf);
  const choice = choiceOf(asked, parameters.parallel_tool_calls !== false);
  const form = answerFormOf(parameters.response_format);
  const formKey = askedKey(call, 'response_format');
  if (form.kind === 'json')
    return refuse(
      `Anthropic has no \`${formKey}\` of type \`json_object\`, and to ask for it in words would be another prompt: give a \`json_schema\``,
      formKey,
    );
  const isForced = choice?.type === 'any' || choice?.type === 'tool';
  if (isForced && quirks.forced_tools === false)
    return refuse('this model cannot be made to call a tool: ask with `tool_choice` auto', 'tool_choice');
  const offered = {
    ...(tools.length === 0 ? {} : { tools }),
    ...(choice === undefined ? {} : { tool_choice: choice }),
  };
  if (form.kind === 'text') return offered;
  if (quirks.json_schema !== 'tool') {
    const { output_config } = effortOf(parameters);
    return {
      ...offered,
      output_config: {
        ...(isJsonObject(output_config) ? output_config : {}),
        format: { type: 'json_schema', schema: form.schema },
      },
    };
  }
  if (tools.length > 0)
    return refuse(`this model takes a \`${formKey}\` through a tool, so it takes no other tools beside it`, formKey);
  const answer = toolOf({ ...answerToolParts, schema: form.schema });
  return { tools: [answer], tool_choice: { type: 'tool', name: answerTool } };
}

const answerToolParts = { name: answerTool, description: 'Gives the answer.', isStrict: false };

const toolOf = ({ name, description, schema, isStrict }: Tool): JsonObject => ({
  name,
  description,
  input_schema: schema,
  ...(isStrict ? { strict: true } : {}),
});

const choiceNames = { auto: 'auto', none: 'none', required: 'any' } as const;

function choiceOf({ tools, choice }: AskedTools, isParallel: boolean): JsonObject | undefined {
  const hasTools = tools.length > 0;
  const single = isParallel || !hasTools ? {} : { disable_parallel_tool_use: true };
  // The API takes no choice beside no tools, of which these ask for nothing.
  if (!hasTools && (choice?.kind === 'auto' || choice?.kind === 'none')) return undefined;
  if (choice === undefined) return isParallel || !hasTools ? undefined : { type: 'auto', ...single };
  if (choice.kind === 'one') return { type: 'tool', name: choice.name, ...single };
  return { type: choiceNames[choice.kind], ...(choice.kind === 'none' ? {} : single) };
}

type Turn = { readonly role: 'user' | 'assistant'; readonly content: string | readonly JsonObject[] };

/** Turns without the system's; what tools answered in a row stands in one turn, as the API demands. */
function turnsOf(call: ModelCall): readonly Turn[] {
  const turns: Turn[] = [];
  for (const [index, message] of call.messages.entries()) {
    if (message.role === 'system') continue;
    const at = placeOfTurn(call, index);
    const turn = turnOf(message, at);
    const last = turns.at(-1);
    const isSameTurn = message.role === 'tool' && last?.role === 'user' && typeof last.content !== 'string';
    if (isSameTurn)
      turns[turns.length - 1] = { role: 'user', content: [...last.content, ...turn.content] as JsonObject[] };
    else turns.push(turn);
  }
  return turns;
}

function turnOf(message: AskedMessage, at: TurnPlace): Turn {
  const { role, tool_calls, tool_call_id } = message;
  if (role === 'tool')
    return {
      role: 'user',
      content: [{ type: 'tool_result', tool_use_id: toolUseIdOf(tool_call_id ?? ''), content: contentOf(message, at) }],
    };
  if (role !== 'assistant' || tool_calls === undefined || tool_calls.length === 0) {
    return { role: role === 'assistant' ? 'assistant' : 'user', content: contentOf(message, at) };
  }
  const calls = tool_calls.map((call, index) => ({
    type: 'tool_use',
    id: toolUseIdOf(call.id),
    name: call.name,
    input: placed(at.call(index), () => argumentsOf(call)),
  }));
  return { role: 'assistant', content: [...blocksOf(message, at), ...calls] };
}
