import { isFilled, isJsonObject, isPresent, type JsonObject } from '../../artifacts/read-json.js';
import { isFlag, isOnly, isText, type KnownKeys, knownKeys, tellUnknown, type Untranslatable } from '../known-keys.js';
import { optionalObject, optionalObjects } from '../request-fields.js';

/**
 * Parameters for which adapters of other dialects have words, or sentences that refuse them. Of other dialects' answers
 * one choice is told, and without probabilities.
 */
const translated: KnownKeys = knownKeys(
  [
    ...['temperature', 'top_p', 'top_k', 'seed', 'stop', 'presence_penalty', 'frequency_penalty', 'logit_bias'],
    ...['tools', 'tool_choice', 'response_format', 'reasoning_effort', 'thinking'],
  ],
  {
    n: (value) => value === 1,
    logprobs: (value) => value === false,
    top_logprobs: (value) => value === 0,
    parallel_tool_calls: isFlag,
  },
);

const keysOfTools = knownKeys(['type', 'function', 'cache_control']);
const keysOfFunctions = knownKeys(['name'], { description: isText, parameters: isJsonObject, strict: isFlag });
const keysOfChoices = knownKeys(['function'], { type: isOnly('function') });
const keysOfChosen = knownKeys(['name']);
const keysOfAllowing = knownKeys(['allowed_tools'], { type: isOnly('allowed_tools') });
const keysOfAllowed = knownKeys(['tools'], { mode: (mode) => mode === 'auto' || mode === 'required' });
const keysOfFormats = knownKeys(['type', 'json_schema']);
/** Some servers take the schema of an answer beside its type. */
const keysOfFormsWithSchema = knownKeys(['type'], { schema: isJsonObject });
const keysOfSchemas = knownKeys(['name', 'schema'], { description: isText, strict: isFlag });

/**
 * Tells what of the parameters has no words elsewhere: those of one provider alone, and tools that are no functions.
 */
export function tellUntranslatable(parameters: JsonObject, untranslatable: Untranslatable): void {
  for (const name in parameters) {
    if (translated.get(name)?.(parameters[name]) !== true) untranslatable(name);
  }
  const { tools, tool_choice: choice, response_format: format } = parameters;
  for (const [index, tool] of optionalObjects(tools, 'tools').entries())
    tellTool(tool, `tools[${index}]`, untranslatable);
  const asksForOne = isJsonObject(choice) || choice === 'required';
  if (asksForOne && !isFilled(tools)) untranslatable('tool_choice');
  else if (isJsonObject(choice)) tellChoice(choice, untranslatable);
  if (!isJsonObject(format)) return;
  const isWithSchema = format.type !== 'text' && !isPresent(format.json_schema);
  tellUnknown(format, 'response_format', isWithSchema ? keysOfFormsWithSchema : keysOfFormats, untranslatable);
  if (isJsonObject(format.json_schema))
    tellUnknown(format.json_schema, 'response_format.json_schema', keysOfSchemas, untranslatable);
}

function tellTool(tool: JsonObject, key: string, untranslatable: Untranslatable): void {
  const { type = 'function', function: described } = tool;
  if (type !== 'function' || !isJsonObject(described)) {
    untranslatable(key);
    return;
  }
  tellUnknown(tool, key, keysOfTools, untranslatable);
  tellUnknown(described, `${key}.function`, keysOfFunctions, untranslatable);
}

function tellChoice(choice: JsonObject, untranslatable: Untranslatable): void {
  if (choice.type === 'allowed_tools') {
    tellAllowing(choice, untranslatable);
    return;
  }
  if (!isJsonObject(choice.function)) {
    untranslatable('tool_choice');
    return;
  }
  tellUnknown(choice, 'tool_choice', keysOfChoices, untranslatable);
  tellUnknown(choice.function, 'tool_choice.function', keysOfChosen, untranslatable);
}

function tellAllowing(choice: JsonObject, untranslatable: Untranslatable): void {
  const key = 'tool_choice.allowed_tools';
  const allowed = optionalObject(choice.allowed_tools, key) ?? {};
  tellUnknown(choice, 'tool_choice', keysOfAllowing, untranslatable);
  tellUnknown(allowed, key, keysOfAllowed, untranslatable);
  for (const [index, tool] of optionalObjects(allowed.tools, `${key}.tools`).entries())
    tellTool(tool, `${key}.tools[${index}]`, untranslatable);
}
