import { isJsonObject } from '../../artifacts/read-json.js';
import type { ImportContext } from './import-context.js';
import { Located } from './located.js';

/** Names under which secrets are kept; their values never leave the file. */
const secretName = /key|secret|token|password|credential|auth/i;

const reference = /\{\{-?\s*env\.(\w+)\s*-?\}\}/g;

/**
 * A configuration in which `{{env.NAME}}` is filled in from its own `env`. What only the environment of a run could tell stays as it
 * is written, since a prompt or a test must not depend on it.
 */
export function withEnvironment(context: ImportContext, config: Located): Located {
  const values = valuesOf(config.get('env')?.value);
  noteWhatIsMissing(context, config, values);
  if (values.size === 0) return config;
  const value = filledIn(config.value, values, 0);
  return new Located({ ...config.source, value });
}

function valuesOf(env: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(isJsonObject(env) ? env : {});
  return new Map(
    entries.flatMap(([name, value]) =>
      secretName.test(name) || typeof value === 'object' ? [] : [[name, String(value)] as const],
    ),
  );
}

/** Deeper than YAML may nest. */
const deepest = 100;

function filledIn(value: unknown, values: ReadonlyMap<string, string>, depth: number): unknown {
  if (depth > deepest) return value;
  if (typeof value === 'string')
    return value.replace(reference, (written, name: string) => values.get(name) ?? written);
  if (Array.isArray(value)) return value.map((each) => filledIn(each, values, depth + 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filledIn(each, values, depth + 1)]));
}

/** Keys of providers are looked up by their variable; anything else that the environment decides is told. */
function noteWhatIsMissing(context: ImportContext, config: Located, values: ReadonlyMap<string, string>): void {
  for (const [key, at] of config.entries()) {
    if (key === 'providers' || key === 'targets' || key === 'env') continue;
    const names = [...JSON.stringify(at.value ?? null).matchAll(reference)].map(([, name = '']) => name);
    const missing = [...new Set(names)].filter((name) => !values.has(name));
    if (missing.length === 0) continue;
    const why = 'the environment of a run decides over it; write its value under `env`, unless it is a secret';
    context.lose(at, missing.map((name) => `\`env.${name}\``).join(', '), why);
  }
}
