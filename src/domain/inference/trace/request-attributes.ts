import type { ModelCall, Parameters } from '../model-call.js';
import type { Attributes } from './conventions.js';
import { toolDefinitions } from './tool-definitions.js';

/** The calls of a suite share their parameters, so each set of them is read once. */
const known = new WeakMap<Parameters, Attributes>();

/** What a call asks for beside its messages. */
export function requestAttributes({ model, parameters }: ModelCall): Attributes {
  const attributes = known.get(parameters) ?? withValues(parameterAttributes(parameters));
  known.set(parameters, attributes);
  return { 'gen_ai.request.model': model, ...attributes };
}

/** Without the many parameters that most calls do not set. */
const withValues = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** Parameters are a user's, so each is taken only where it is what its name says. */
function parameterAttributes(parameters: Parameters): Attributes {
  const choices = numberOf(parameters['n']);
  return {
    'gen_ai.request.max_tokens': numberOf(parameters.max_tokens),
    'gen_ai.request.temperature': numberOf(parameters.temperature),
    'gen_ai.request.top_p': numberOf(parameters.top_p),
    'gen_ai.request.top_k': numberOf(parameters['top_k']),
    'gen_ai.request.seed': numberOf(parameters.seed),
    'gen_ai.request.frequency_penalty': numberOf(parameters['frequency_penalty']),
    'gen_ai.request.presence_penalty': numberOf(parameters['presence_penalty']),
    'gen_ai.request.choice.count': choices === 1 ? undefined : choices,
    'gen_ai.request.stop_sequences': textsOf(parameters.stop),
    'gen_ai.request.stream': parameters['stream'] === true ? true : undefined,
    'gen_ai.output.type': outputTypeOf(parameters['response_format']),
    'gen_ai.tool.definitions': toolDefinitions(parameters['tools']),
  };
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function textsOf(value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  return texts.length === 0 ? undefined : texts;
}

function outputTypeOf(format: unknown): string | undefined {
  if (typeof format !== 'object' || format === null || !('type' in format)) return undefined;
  return format.type === 'json_object' || format.type === 'json_schema' ? 'json' : 'text';
}
