import type { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import { forFew } from '../../artifacts/for-few.js';
import type { Role } from '../../inference/call/message.js';
import type { TemplateLanguage } from '../../templates/template-language.js';
import { UserError } from '../../user-error.js';
import { issueError } from '../explain-issue.js';
import { includesOf } from '../includes.js';
import { nothingIncluded } from '../inclusion.js';
import type { Prompt } from '../prompt.js';
import { type LocatedYaml, parseLocatedYaml } from '../yaml/located-yaml.js';
import { splitHead } from './head.js';

/** A prompt whose settings stand above its text. */
export type HeadedFile<Head> = {
  readonly path: string;
  readonly head: Head;
  readonly body: string;
  readonly bodyLine: number;
  lineOf(keys: readonly PropertyKey[]): number;
};

/**
 * Reads the head of a prompt, all of whose keys are optional, and its text. A mistake is a `UserError` with its line.
 */
export function readHeaded<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): HeadedFile<z.infer<Schema>> {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  // dotprompt lets a licence stand above the head, in comments.
  const above = /^(?:(?:#[^\n]*|[ \t]*)\n)*[ \t]*(?=---[ \t]*\n)/.exec(plain)?.[0] ?? '';
  const linesAbove = above.split('\n').length - 1;
  const parts = splitHead(plain.slice(above.length));
  if (parts === undefined && /^---[ \t]*(?:\n|$)/.test(plain.slice(above.length))) {
    const place = { path, line: linesAbove + 1 };
    throw new UserError('the head of this prompt never ends', { place, hint: 'write a line `---` below it' });
  }
  if (parts?.fence === '+++') throw new UserError('the head of this prompt is not YAML', { place: { path, line: 1 } });
  // Lines in the place of what stands above keep the lines of the head those of the file.
  const source: LocatedYaml = parseLocatedYaml(
    parts === undefined ? '' : '\n'.repeat(linesAbove + 1) + parts.head,
    path,
  );
  const parsed = schema.safeParse(source.value ?? {}, { reportInput: true, ...forFew(1) });
  if (!parsed.success) throw issueError(parsed.error.issues, source, path, schema);
  const body = parts?.body ?? plain;
  if (body.trim() === '') throw new UserError('this prompt is empty', { place: { path } });
  return {
    path,
    head: parsed.data,
    body,
    bodyLine: parts === undefined ? 1 : parts.bodyLine + linesAbove,
    lineOf: source.lineOf,
  };
}

type Settings = Pick<Prompt, 'responseFormat' | 'model' | 'parameters' | 'defaults' | 'trimsParts' | 'problem'> & {
  readonly content: string;
  readonly language: TemplateLanguage;
  readonly firstRole: Role;
  readonly sample?: Readonly<Record<string, Json>> | undefined;
};

/** The prompt that a headed file makes: one template, parted into messages once it is filled in. */
export function headedPrompt({ path, body, bodyLine, lineOf }: HeadedFile<unknown>, settings: Settings): Prompt {
  const { content, firstRole, sample, ...rest } = settings;
  return {
    path,
    messages: [{ role: firstRole, content }],
    messageLines: [bodyLine],
    firstRole,
    ...rest,
    testData: sample === undefined ? [] : [sample],
    evaluators: [],
    references: includesOf(body),
    inclusion: nothingIncluded,
    lineOf,
  };
}

/** Why a prompt that asks for something else than messages cannot be asked as it is deployed. */
export const cannotBeSent = (path: string, what: string): string =>
  `${path} asks for ${what}, which cannot be sent yet, so what is deployed cannot be asked`;
