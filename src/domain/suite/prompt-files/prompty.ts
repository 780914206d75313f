import { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { markRole } from '../../templates/role-mark.js';
import { UserError } from '../../user-error.js';
import { namedHere } from '../parameters/known-parameter.js';
import type { Prompt } from '../prompt.js';
import { cannotBeSent, type HeadedFile, headedPrompt, readHeaded } from './headed-prompt.js';

const JsonValue: z.ZodType<Json> = z.json();
const Values = z.record(z.string(), JsonValue);

/** `model` of version 1 says `api`, `configuration` and `parameters`; of version 2 `id`, `provider` and `options`. */
const Model = z.looseObject({
  api: z.string().optional(),
  apiType: z.string().optional(),
  configuration: z.record(z.string(), z.unknown()).nullish(),
  parameters: Values.nullish(),
  id: z.string().optional(),
  provider: z.string().optional(),
  options: Values.nullish(),
});

const Head = z.looseObject({
  base: z.string().optional(),
  model: z.union([z.string().transform((id): z.infer<typeof Model> => ({ id })), Model]).nullish(),
  inputs: z.unknown().optional(),
  sample: z.unknown().optional(),
  tools: z.unknown().optional(),
  outputs: z.unknown().optional(),
  template: z
    .union([
      z.string(),
      z.looseObject({ format: z.union([z.string(), z.looseObject({ kind: z.string() })]).optional() }),
    ])
    .nullish(),
});
type Head = z.infer<typeof Head>;

/** A line that says whose words follow; the role may come from a value, as in `{{item.role}}:`. */
const roleLine =
  /^[ \t]*(?:#[ \t]*)?(system|user|assistant|developer|function|tools?|\{\{[^{}\n]{1,200}\}\})(?:\[[^\]\n]{0,200}\])?[ \t]*:[ \t]*$\n?/gim;

/**
 * Reads a `.prompty` file (microsoft/prompty, versions 1 and 2): its text is Jinja, parted by lines such as `system:`.
 */
export function parsePrompty(text: string, path: string): Prompt {
  const file = readHeaded(text, path, Head);
  const { head, body } = file;
  const { response_format: responseFormat, ...parameters } = parametersOf(head.model ?? {});
  return headedPrompt(file, {
    content: body.replace(roleLine, (line, role: string) => markRole(`${role}${line.replace(/[^\n]/g, '')}`)),
    language: languageOf(file),
    firstRole: 'system',
    model: modelOf(head.model ?? {}),
    responseFormat: responseFormat ?? undefined,
    parameters,
    defaults: defaultsOf(head.inputs),
    trimsParts: isVersion2(head),
    problem: problemOf(head, path) ?? whatIsNoText(file) ?? whatIsElsewhere({ parameters, responseFormat }, path),
    sample: Values.safeParse(head.sample).data,
  });
}

const chats = new Set(['chat', 'completion', 'responses', 'agent']);

/** Of version 1 `outputs` only document; of version 2 they are a schema that is sent. */
function problemOf({ base, model, tools, outputs }: Head, path: string): string | undefined {
  if (base !== undefined) return cannotBeSent(path, `what \`${base}\` says, its base`);
  const api = model?.apiType ?? model?.api ?? 'chat';
  if (!chats.has(api)) return cannotBeSent(path, `the api \`${api}\``);
  if (isFilled(tools)) return cannotBeSent(path, 'tools');
  return model?.id !== undefined && isFilled(outputs) ? cannotBeSent(path, 'a schema of its answer') : undefined;
}

const isVersion2 = ({ model }: Head): boolean => (model?.id ?? model?.apiType ?? model?.provider) !== undefined;

/** What an input of version 2 is beside text. */
const richKinds: Readonly<Record<string, string>> = {
  thread: 'a thread of messages',
  image: 'pictures',
  audio: 'sound',
  file: 'files',
};

/** Version 1 makes a picture of Markdown's pictures, and a thread of what was said before. */
function whatIsNoText({ head, body, path }: HeadedFile<Head>): string | undefined {
  const rich = inputsOf(head.inputs).flatMap(([, { kind }]) => own(richKinds, kind ?? '') ?? [])[0];
  if (rich !== undefined) return cannotBeSent(path, rich);
  if (/^[ \t]*!\[thread\]/m.test(body)) return cannotBeSent(path, 'a thread of messages');
  return !isVersion2(head) && /!\[[^\]\n]{0,1000}\]\(/.test(body) ? cannotBeSent(path, 'pictures') : undefined;
}

/** `${env:…}` and `${file:…}` are filled in by the program that loads the file. */
function whatIsElsewhere(sent: unknown, path: string): string | undefined {
  const [written] = /\$\{(?:env|file):[^}"]{0,200}\}/i.exec(JSON.stringify(sent)) ?? [];
  return written === undefined ? undefined : cannotBeSent(path, `\`${written}\` as a parameter`);
}

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function languageOf({ head, path, lineOf }: HeadedFile<Head>): 'jinja' | 'mustache' {
  const format = typeof head.template === 'object' ? head.template?.format : head.template;
  const name = typeof format === 'object' ? format.kind : format;
  if (name === undefined || /^(?:jinja2?|nunjucks)$/i.test(name)) return 'jinja';
  if (/^mustache$/i.test(name)) return 'mustache';
  throw new UserError(`the template format \`${name}\` is not known`, {
    place: { path, line: lineOf(['template']), key: 'template' },
    hint: 'write jinja2 or mustache',
  });
}

const names: Readonly<Record<string, string>> = {
  maxOutputTokens: 'max_tokens',
  max_output_tokens: 'max_tokens',
  max_completion_tokens: 'max_tokens',
  stopSequences: 'stop',
};

function parametersOf({ parameters, options }: z.infer<typeof Model>): Record<string, Json> {
  const { additionalProperties, ...known } = { ...options, ...parameters };
  const more = Values.safeParse(additionalProperties).data;
  return namedHere({ ...known, ...more }, names);
}

/**
 * Where it is clear who is asked: `provider/model`, or the model alone. What the environment names is not known here.
 */
function modelOf({ configuration, id, provider }: z.infer<typeof Model>): string | undefined {
  const { type, azure_deployment: deployment, name, model } = configuration ?? {};
  const ofAzure = [deployment, name].find(isKnown);
  if (type === 'azure_openai' || type === 'azure') return ofAzure === undefined ? undefined : `azure/${ofAzure}`;
  const named = [id, model, name].find(isKnown);
  if (named === undefined) return undefined;
  const asked = type === 'openai' ? 'openai' : provider;
  return asked === undefined ? named : `${asked}/${named}`;
}

const isKnown = (value: unknown): value is string => typeof value === 'string' && value !== '' && !value.includes('${');

const Input = z.looseObject({
  name: z.string().optional(),
  kind: z.string().optional(),
  default: JsonValue.optional(),
});

/** `inputs: {name: {default}}`, or a list of `{name, default}`. */
function inputsOf(inputs: unknown): (readonly [string, z.infer<typeof Input>])[] {
  const listed = z.array(Input).safeParse(inputs).data;
  if (listed !== undefined) return listed.map((each) => [each.name ?? '', each]);
  return Object.entries(z.record(z.string(), z.unknown()).safeParse(inputs).data ?? {}).map(([name, input]) => [
    name,
    Input.safeParse(input).data ?? {},
  ]);
}

/** The value of an input is not its default. */
const defaultsOf = (inputs: unknown): Record<string, Json> =>
  Object.fromEntries(
    inputsOf(inputs).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value] as const])),
  );
