import { asText, type Contexts, evaluateToken, type Value } from './expressions.js';
import { StartupFailure } from './read-workflow.js';
import type { CallDeclaration, CallingJob, DeclaredInput, InputType } from './workflow-model.js';

const absent: Readonly<Record<InputType, Value>> = { string: '', boolean: false, number: 0 };

/** The `inputs` of a called workflow: given, else the default, else what its type has for nothing. */
export function inputsOfCall(
  { inputs }: CallDeclaration,
  job: CallingJob,
  contexts: Contexts,
): Readonly<Record<string, Value>> {
  const given = (evaluateToken(job.with, contexts) ?? {}) as Readonly<Record<string, Value>>;
  return Object.fromEntries(
    Object.entries(inputs).map(([name, declared]) => [name, inputOf(name, declared, { given, contexts })]),
  );
}

type Given = { readonly given: Readonly<Record<string, Value>>; readonly contexts: Contexts };

function inputOf(name: string, declared: DeclaredInput, { given, contexts }: Given): Value {
  const value = given[name] ?? evaluateToken(declared.default, contexts) ?? absent[declared.type];
  if (declared.type === 'string') return asText(value);
  if (typeof value === declared.type) return value;
  if (declared.type === 'number' && typeof value === 'string' && value !== '' && Number.isFinite(Number(value))) {
    return Number(value);
  }
  throw new StartupFailure(`the input ${name} is no ${declared.type}`);
}

/** The `secrets` of a called workflow: those passed by name, or all of the caller's. */
export function secretsOfCall(job: CallingJob, contexts: Contexts): Readonly<Record<string, Value>> {
  const callers = contexts['secrets'] as Readonly<Record<string, Value>>;
  if (job.secrets === 'inherit') return callers;
  const passed = (evaluateToken(job.secrets, contexts) ?? {}) as Readonly<Record<string, Value>>;
  const known = Object.entries(passed).filter(([, value]) => asText(value) !== '');
  const own = callers['GITHUB_TOKEN'];
  return { ...Object.fromEntries(known), ...(own === undefined ? {} : { GITHUB_TOKEN: own }) };
}

/** Throws where a call passes what the workflow does not declare, or leaves out what it requires. */
export function checkCall(call: CallDeclaration, job: CallingJob): void {
  checkNames('input', Object.keys(call.inputs), namesIn(job.with));
  if (job.secrets !== 'inherit') checkNames('secret', Object.keys(call.secrets), namesIn(job.secrets));
  const missing = [
    ...Object.entries(call.inputs).filter(([name, { isRequired }]) => isRequired && !namesIn(job.with).includes(name)),
    ...Object.entries(call.secrets).filter(
      ([name, isRequired]) => isRequired && job.secrets !== 'inherit' && !namesIn(job.secrets).includes(name),
    ),
  ];
  if (missing.length > 0) throw new StartupFailure(`${job.uses} requires ${missing.map(([name]) => name).join(', ')}`);
}

function checkNames(what: string, declared: readonly string[], given: readonly string[]): void {
  const other = given.find((name) => !declared.includes(name));
  if (other !== undefined)
    throw new StartupFailure(`Invalid ${what}, ${other} is not defined in the referenced workflow`);
}

const namesIn = (token: CallingJob['with'] | 'inherit'): string[] => {
  if (token === undefined || token === 'inherit') return [];
  return Array.from(token.assertMapping('a call'), ({ key }) => key.toString());
};
