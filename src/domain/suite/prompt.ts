import { z } from 'zod';
import { digestOf, type Json } from '../artifacts/digest.js';
import type { Message, Role } from '../inference/call/message.js';
import type { TemplateLanguage } from '../templates/template-language.js';
import type { Reference } from './includes.js';
import type { IncludedFile, Inclusion } from './inclusion.js';

/** A prompt file as it is deployed: templates of messages, and whatever else the file carries. */
export type Prompt = {
  readonly path: string;
  readonly messages: readonly Message[];
  /** The language of its templates; `mustache` when absent. */
  readonly language?: TemplateLanguage | undefined;
  /**
   * Set where the one template of the prompt says itself, by marks, which part of its text is of which role; what
   * stands before the first mark is of this one.
   */
  readonly firstRole?: Role | undefined;
  /** Whether blank lines around each part are no part of its message. */
  readonly trimsParts?: boolean | undefined;
  /** What takes the place of a variable that a case does not give. */
  readonly defaults?: Readonly<Record<string, Json>> | undefined;
  /** The line, from 1, on which each message begins. */
  readonly messageLines: readonly number[];
  /** Sent beside the messages: what form the answer must have. */
  readonly responseFormat: Json | undefined;
  /** `provider/model`, where the file names its own. */
  readonly model: string | undefined;
  /** In the words of the chat completions dialect, such as `max_tokens`. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly testData: readonly TestRow[];
  readonly evaluators: readonly Evaluator[];
  /** What its text takes in from other files. */
  readonly references: readonly Reference[];
  /** The files that those references lead to, all levels; nothing until somebody reads them from the same tree. */
  readonly inclusion: Inclusion;
  /** Why it cannot be asked as it is deployed, as a sentence. */
  readonly problem?: string | undefined;
  lineOf(keys: readonly PropertyKey[]): number;
};

/** What of a prompt file tells what a model is asked. */
type OwnMeaning = Pick<Prompt, 'messages' | 'responseFormat' | 'language' | 'firstRole' | 'trimsParts' | 'defaults'>;

/** The same with what it includes. */
type Meaning = OwnMeaning & {
  readonly inclusion: { readonly files: readonly Pick<IncludedFile, 'reference' | 'digest'>[] };
};

/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
export function promptDigest(prompt: Meaning): string {
  const own = ownDigest(prompt);
  const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
  return included.length === 0 ? own : digestOf([own, included]);
}

/** What the prompt file itself says, whatever the files say that it includes. */
export const ownDigest = ({
  messages,
  responseFormat,
  language,
  firstRole,
  trimsParts,
  defaults,
}: OwnMeaning): string =>
  digestOf({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(trimsParts === true ? { trims_parts: true } : {}),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
  });

/** A `jsonSchema` beside another response format is written in the file, but not sent. */
export const sendsJsonSchema = ({ responseFormat }: Prompt): boolean =>
  typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;

const JsonValue: z.ZodType<Json> = z.json();
export const TestRow = z.record(z.string(), JsonValue);
export type TestRow = z.infer<typeof TestRow>;

const StringEvaluator = z.looseObject({
  equals: z.string().optional(),
  contains: z.string().optional(),
  startsWith: z.string().optional(),
  endsWith: z.string().optional(),
});

export const Evaluator = z.looseObject({
  name: z.string().min(1),
  string: StringEvaluator.optional(),
  llm: z.unknown().optional(),
  uses: z.string().optional(),
});
export type Evaluator = z.infer<typeof Evaluator>;
