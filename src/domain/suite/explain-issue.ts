import { z } from 'zod';
import { UserError } from '../user-error.js';
import { isOutOfBounds, sentenceOfBounds } from './issues/out-of-bounds.js';
import { alternativesOf, definitionOf, keysAt, mainKeysAt, schemaAt } from './issues/schema-walk.js';
import { hintForType, isWrongType, sentenceOfType } from './issues/wrong-type.js';
import { nearestName, suggestName } from './nearest-name.js';
import type { LocatedYaml } from './yaml/located-yaml.js';

type Issue = z.core.$ZodIssue;

/** The first thing wrong with a user's file, as one sentence with the line, the key and a hint. */
export function issueError(issues: readonly Issue[], source: LocatedYaml, path: string, schema: z.ZodType): UserError {
  const explained = explainFirst(issues, schema);
  if (explained === undefined) return new UserError('this file is not valid', { place: { path } });
  const { keys, sentence, hint } = explained;
  const key = keys.length === 0 ? {} : { key: keys.map(String).join('.') };
  const place = { path, line: source.lineOf(keys), ...key };
  return new UserError(sentence, { place, hint });
}

/** The first thing wrong: at which keys, in one sentence that does not name them, and what to do about it. */
export function explainFirst(issues: readonly Issue[], schema: z.ZodType): Explained | undefined {
  const issue = mostTelling(issues);
  return issue === undefined ? undefined : explain(issue, schema);
}

/** A misspelt key is also missing under its right name, and says more. */
const mostTelling = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];

type Explained = { keys: PropertyKey[]; sentence: string; hint?: string | undefined };

function explain(issue: Issue, schema: z.core.$ZodType): Explained {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const meant = explainMeant(key, issue, schema);
    if (meant !== undefined) return meant;
    const known = keysAt(schema, issue.path);
    // Keys of all alternatives are known, and the one that was chosen may have fewer.
    const inAnother = known.includes(key)
      ? 'others of its kind have this key, and this one has not: take it out'
      : undefined;
    const hint =
      hintElsewhere(key, issue.path, schema) ?? inAnother ?? hintForKey(key, known) ?? suggestName(key, known);
    return { keys: [...issue.path, key], sentence: `unknown key \`${key}\``, hint };
  }
  if (issue.code === 'invalid_value') {
    return { keys: issue.path, sentence: sentenceOf(issue), ...didYouMean(issue.input, issue.values) };
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    return {
      keys: [...issue.path],
      sentence: `unknown \`${issue.discriminator}\``,
      hint: discriminatorHint(schema, issue),
    };
  }
  const nearest = issue.code === 'invalid_union' ? nearestAlternative(issue.errors) : undefined;
  if (nearest !== undefined) return explain({ ...nearest, path: [...issue.path, ...nearest.path] }, schema);
  const hint = isWrongType(issue) ? hintForType(issue, mainKeysAt(schema, issue.path)) : undefined;
  return { keys: issue.path, sentence: sentenceOf(issue), hint };
}

/** Where a key belongs that stands in a block of the same name at the top of the file, and not in this one. */
function hintElsewhere(key: string, path: readonly PropertyKey[], schema: z.core.$ZodType): string | undefined {
  const block = path.at(-1);
  if (path.length < 2 || typeof block !== 'string' || !keysAt(schema, [block]).includes(key)) return undefined;
  return `\`${key}\` is set once for all: in \`${block}\` at the top of the file`;
}

/** A key of a provider never stands in the file itself, whatever newcomers call it. */
const hintForKey = (key: string, known: readonly string[]): string | undefined =>
  known.includes('key_env') && /^(?:api[_-]?)?(?:key|token|secret)$/iu.test(key)
    ? 'name the environment variable that holds it, as in `key_env: OPENAI_API_KEY`; no key stands in this file'
    : undefined;

/** What is wrong with the alternative that has a key which the one that was tried has not. */
function explainMeant(key: string, { path, input }: Issue, schema: z.core.$ZodType): Explained | undefined {
  const meant = schemaAt(schema, path)
    .filter((each) => definitionOf(each).discriminator === undefined)
    .flatMap(alternativesOf)
    .find((each) => Object.hasOwn(definitionOf(each).shape ?? {}, key));
  const issue = meant && mostTelling(z.safeParse(meant, input, { reportInput: true }).error?.issues ?? []);
  if (meant === undefined || issue === undefined) return undefined;
  const explained = explain(issue, meant);
  return { ...explained, keys: [...path, ...explained.keys] };
}

/** What is wrong with the alternative that was most likely meant: the one with the least wrong. */
function nearestAlternative(errors: readonly (readonly Issue[])[]): Issue | undefined {
  const [nearest = []] = [...errors].sort((one, other) => weightOf(one) - weightOf(other));
  return mostTelling(nearest);
}

/**
 * What is wrong with the keys of the alternative itself tells that another is meant, and another type altogether does
 * so most of all.
 */
const otherMeant = 4;
const otherType = 1000;

const weightOf = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    if (issue.code === 'invalid_type' && issue.path.length === 0) return sum + otherType;
    const depth = issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
    return sum + keys * (depth <= 1 ? otherMeant : 1);
  }, 0);

/** What is wrong with a value, after its name; the value has to be reported with the issue. */
export function sentenceOf(issue: Issue): string {
  if (issue.code === 'invalid_value')
    return `${issue.input === undefined ? 'is missing; it is to be' : 'must be'} ${alternatives(issue.values.map(String))}`;
  if (isWrongType(issue)) return sentenceOfType(issue);
  if (isOutOfBounds(issue)) return sentenceOfBounds(issue);
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  if (inner !== undefined) return `is no name for this: it ${sentenceOf(inner)}`;
  return issue.message.replace(/^Invalid input: /, '');
}

const mostNamed = 20;

function alternatives(options: readonly string[]): string {
  if (options.length > mostNamed)
    return `one of ${options.slice(0, mostNamed).join(', ')} and ${options.length - mostNamed} more`;
  return options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
}

function didYouMean(written: unknown, values: readonly unknown[]): { hint?: string } {
  if (typeof written !== 'string') return {};
  const options = values.map(String);
  // Whatever is written so and is none of the values is a text in the place of a number.
  if (options.includes(written)) return { hint: `write \`${written}\` without quotes` };
  const nearest = nearestName(written, options);
  return nearest === undefined ? {} : { hint: `did you mean \`${nearest}\`?` };
}

function discriminatorHint(schema: z.core.$ZodType, issue: Issue & { discriminator?: string | undefined }): string {
  const key = issue.discriminator ?? '';
  const known = schemaAt(schema, issue.path.slice(0, -1))
    .flatMap(alternativesOf)
    .flatMap((found) => definitionOf(found).shape?.[key] ?? [])
    .flatMap((literal) => [...(literal._zod.values ?? [])].map(String));
  const written = issue.input?.[key as keyof typeof issue.input];
  return suggestName(typeof written === 'string' ? written : '', known);
}
