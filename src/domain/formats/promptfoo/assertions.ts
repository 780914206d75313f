import type { z } from 'zod';
import type { Json } from '../../artifacts/digest.js';
import { own } from '../../artifacts/own.js';
import { isJsonObject } from '../../artifacts/read-json.js';
import { GraderSpec } from '../../graders/grader-spec.js';
import { parseLocatedYaml } from '../../suite/yaml/located-yaml.js';
import { UserError } from '../../user-error.js';
import { type Allowance, takeOne } from './allowance.js';
import { type AssertionKind, assertionKinds, whyNotGraded } from './assertion-table.js';
import { codeOfAssertion, codeOfTransform } from './code-assertion.js';
import { fileReference, isScriptPath } from './file-reference.js';
import type { ImportContext } from './import-context.js';
import type { Judges } from './judges.js';
import type { Located } from './located.js';
import { fillIn, isTemplate } from './nunjucks-text.js';
import { metricNamed } from './pass-metric.js';
import type { Variables } from './variables.js';

/** What holds for every assertion of a test. */
export type AssertionScope = {
  readonly context: ImportContext;
  readonly judges: Judges;
  /** Who judges where an assertion does not say: `options.provider` of the test or of all tests. */
  readonly provider: Located | undefined;
  /** Code of the test that changes the answer before it is graded. */
  readonly transform: Located | undefined;
  readonly vars: Variables;
  /** What may still be read: of this test, and of all. */
  readonly allowances: readonly Allowance[];
};

/** Files of assertions that name others through more files are a slip. */
const mostFilesDeep = 8;

/**
 * The assertions of a list, in which a file stands for those that it lists; what cannot be graded is told and left out.
 */
export function importAssertions(scope: AssertionScope, list: Located | undefined, filesDeep = 0): GraderSpec[] {
  const found: GraderSpec[] = [];
  for (const at of list?.items() ?? []) {
    const whySpent = takeOne(scope.allowances);
    if (whySpent !== undefined) {
      scope.context.lose(at, 'assertions', whySpent);
      break;
    }
    found.push(...assertionsAt(scope, at, filesDeep));
  }
  return found;
}

function assertionsAt(scope: AssertionScope, at: Located, filesDeep: number): GraderSpec[] {
  const reference = fileReference(at.text() ?? '');
  if (reference === undefined) return [importAssertion(scope, at, filesDeep)].flatMap((each) => each ?? []);
  const path = scope.context.resolve(reference.path, at.source.path);
  const leftOut = (why: string): GraderSpec[] => lost(scope, at, `assertions \`${path}\``, why) ?? [];
  if (isScriptPath(path) || !scope.context.has(path)) return leftOut('no such file of assertions is in the repository');
  if (filesDeep === mostFilesDeep) return leftOut('files of assertions name one another too deep, or in a circle');
  return importAssertions(scope, scope.context.parse(path), filesDeep + 1);
}

function lost(scope: AssertionScope, at: Located, what: string, why: string): undefined {
  scope.context.lose(at, what, why);
  return undefined;
}

function importAssertion(scope: AssertionScope, at: Located, filesDeep: number): GraderSpec | undefined {
  const written = at.get('type')?.text();
  if (written === undefined) return lost(scope, at, 'assertion', 'it has no `type`');
  if (written === 'assert-set') return importSet(scope, at, filesDeep);
  const isNegated = written.startsWith('not-');
  const plain = isNegated ? written.slice('not-'.length) : written;
  const kind = own(assertionKinds, plain);
  if (kind === undefined) return lost(scope, at, `\`${written}\``, whyNotGraded(plain));
  if (isRecordOnly(plain, at)) {
    scope.context.note(
      at,
      `\`${written}\` without a threshold`,
      'what answers cost and how long they take is told of every run',
    );
    return undefined;
  }
  const body = bodyOf(scope, at, kind);
  if (body === undefined) return undefined;
  noteUnknownKeys(scope, at);
  const type = `${isNegated ? 'not-' : ''}${kind.type ?? plain}`;
  const folded = kind.ignoresCase === undefined ? {} : { ignore_case: true };
  return asSpec(scope, at, { type, ...numbersOf(scope, at), ...folded, ...body });
}

const isRecordOnly = (type: string, at: Located): boolean =>
  (type === 'cost' || type === 'latency') && at.get('threshold') === undefined;

/** A group that passes or fails as one. */
function importSet(scope: AssertionScope, at: Located, filesDeep: number): GraderSpec | undefined {
  noteUnknownKeys(scope, at, ofSets);
  const list = at.get('assert');
  const members = importAssertions(scope, list, filesDeep);
  if (list === undefined || members.length === 0) return lost(scope, at, '`assert-set`', 'nothing in it can be graded');
  const set = { type: 'assert-set', graders: members, ...numbersOf(scope, at) };
  return asSpec(scope, at, set);
}

/** Both promptfoo and Lanegate take 1 for a weight that is not told. */
function numbersOf(scope: AssertionScope, at: Located): Record<string, Json> {
  const isMetricOnly = at.get('metricOnly')?.value === true;
  const weight = isMetricOnly ? 0 : numberOf(scope.context, at.get('weight'), 'weight');
  const threshold = numberOf(scope.context, at.get('threshold'), 'threshold');
  return { ...(weight === undefined ? {} : { weight }), ...(threshold === undefined ? {} : { threshold }) };
}

/** A number under a key, also as text; nothing where it is absent, or is none, which is told. */
export function numberOf(context: ImportContext, value: Located | undefined, key: string): number | undefined {
  const text = value?.text()?.trim();
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  if (value === undefined || Number.isFinite(number)) return value && number;
  context.lose(value, `\`${key}\``, 'it is no number');
  return undefined;
}

function asSpec(
  scope: AssertionScope,
  at: Located,
  written: Readonly<Record<string, unknown>>,
): GraderSpec | undefined {
  const name = at.get('metric')?.text();
  const metric = name === undefined ? undefined : metricNamed(fillIn(scope.context, at, name, scope.vars));
  const parsed = GraderSpec.safeParse({ ...written, ...(metric === undefined || metric === '' ? {} : { metric }) });
  if (parsed.success) return parsed.data;
  return lost(scope, at, `\`${String(written['type'])}\``, whyNoGrader(parsed.error.issues[0]));
}

function whyNoGrader(issue: z.core.$ZodIssue | undefined): string {
  const key = issue?.path.join('.') ?? '';
  if (issue === undefined || key === 'type') return 'there is no such grader yet';
  if (issue.code === 'unrecognized_keys') return `\`${issue.keys.join('`, `')}\` is not supported yet`;
  return `${key === '' ? '' : `\`${key}\` `}${issue.message}`;
}

/** What kind-specific keys a grader has; `undefined` where it cannot be had, which is told. */
function bodyOf(scope: AssertionScope, at: Located, kind: AssertionKind): Record<string, unknown> | undefined {
  const transform = at.get('transform') ?? scope.transform;
  if (transform !== undefined && at.get('transform') !== undefined && scope.transform !== undefined) {
    return lost(scope, at, '`transform`', 'the test has one of its own, and only one can be run');
  }
  const value = kind.by === 'code' ? codeOfAssertion(scope.context, at) : comparedValue(scope, at);
  if (value === undefined) return undefined;
  const transformed = transform === undefined ? {} : { transform: codeOfTransform(scope.context, transform) };
  if ('transform' in transformed && transformed.transform === undefined) return undefined;
  const judge = kind.by === 'judge' || kind.by === 'embedder' ? judgeOf(scope, at, kind.by) : {};
  return judge === undefined ? undefined : { ...value, ...transformed, ...judge };
}

function judgeOf(scope: AssertionScope, at: Located, by: 'judge' | 'embedder'): Record<string, unknown> | undefined {
  if (at.get('rubricPrompt') !== undefined)
    return lost(scope, at, '`rubricPrompt`', 'judges are asked by a prompt of Lanegate, which cannot be replaced');
  const model = scope.judges.modelOf(scope.context, at.get('provider') ?? scope.provider, by);
  if (model === undefined) scope.judges.miss(by, at);
  return model === undefined ? {} : { model };
}

type Value = { readonly value?: unknown; readonly template?: 'jinja' };

/** The value that an answer is compared with: as it is written, or what a file holds. */
function comparedValue(scope: AssertionScope, at: Located): Value | undefined {
  const value = at.get('value');
  if (value === undefined) return {};
  const type = at.get('type')?.text() ?? '';
  const found = Array.isArray(value.value) ? itemsOf(scope, value) : loadedValue(scope, value);
  if (found === undefined) return undefined;
  const settled = typeof found === 'string' && /json$/.test(type) ? schemaOf(scope, value, found) : found;
  if (settled === undefined) return undefined;
  const isFilledIn = typeof settled === 'string' ? isTemplate(settled) : isListOfTemplates(settled);
  return { value: settled, ...(isFilledIn ? { template: 'jinja' } : {}) };
}

const isListOfTemplates = (value: unknown): boolean =>
  Array.isArray(value) && value.some((each) => typeof each === 'string' && isTemplate(each));

/** What a file holds, so that filling it in leaves every letter of it: promptfoo fills in nothing there. */
function literal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(literal);
  return typeof value === 'string' ? value.replace(/\{(?=[{%#])/g, "{{ '{' }}") : value;
}

/** Nothing where one item is lost. */
function itemsOf(scope: AssertionScope, list: Located): unknown[] | undefined {
  const items = list.items().map((each) => loadedValue(scope, each));
  return items.includes(undefined) ? undefined : items;
}

/** Nothing where it is lost, which is told. */
function loadedValue(scope: AssertionScope, at: Located): unknown {
  const text = typeof at.value === 'string' ? at.value : undefined;
  const reference = text === undefined ? undefined : fileReference(text);
  if (text?.startsWith('package:')) return lost(scope, at, `\`${text}\``, 'a package makes the value');
  if (reference === undefined) return at.value;
  if (isScriptPath(reference.path))
    return lost(scope, at, `\`${text}\``, 'a program makes the value; only `javascript` and `python` grade by code');
  const path = scope.context.resolve(reference.path, at.source.path);
  if (/\.(?:json|ya?ml)$/i.test(path) && scope.context.has(path))
    return literal(scope.context.parse(path)?.value ?? null);
  const file = scope.context.text(path);
  if (file.kind === 'missing') return lost(scope, at, `\`${text}\``, file.why);
  return literal(file.kind === 'text' ? file.text.trim() : '');
}

/** A JSON Schema may be written as a text of YAML or JSON. */
function schemaOf(scope: AssertionScope, at: Located, text: string): unknown {
  if (isTemplate(text)) return text;
  try {
    const { value } = parseLocatedYaml(text, at.source.path);
    if (isJsonObject(value) || typeof value === 'boolean') return value;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return lost(scope, at, 'JSON Schema', 'this text is neither an object nor true or false');
}

const knownKeys = new Set([
  ...[
    'type',
    'value',
    'threshold',
    'weight',
    'metric',
    'metricOnly',
    'provider',
    'transform',
    'rubricPrompt',
    'config',
  ],
  ...['description', 'assert'],
]);

const ofSets: ReadonlySet<string> = new Set([
  ...['type', 'assert', 'threshold', 'weight', 'metric', 'metricOnly', 'config', 'description'],
]);

function noteUnknownKeys(scope: AssertionScope, at: Located, known: ReadonlySet<string> = knownKeys): void {
  for (const [key, each] of at.entries()) {
    if (!known.has(key)) scope.context.lose(each, `\`${key}\``, 'an assertion is not graded by it here');
  }
}
