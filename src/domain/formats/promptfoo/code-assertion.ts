import { fileReference, isScriptPath, scriptReference } from './file-reference.js';
import type { ImportContext } from './import-context.js';
import type { Located } from './located.js';
import { isTemplate } from './nunjucks-text.js';

/** Code that grades, or changes an answer before it is graded: written out, or a file of the repository. */
export type Code = { readonly value: string; readonly template?: 'jinja' | undefined };

const untrusted = 'it runs code, which only the target branch or a trusted author may bring';

/** The code of an assertion `javascript` or `python`; `undefined` where it must not or cannot be run, which is told. */
export function codeOfAssertion(context: ImportContext, at: Located): Code | undefined {
  const type = at.get('type')?.text() ?? '';
  const value = at.get('value');
  const text = value?.text();
  if (value === undefined || text === undefined) return lost(context, at, `\`${type}\``, 'it has no code as text');
  if (!context.mayRunCode) return lost(context, at, `\`${type}\``, untrusted);
  const reference = fileReference(text) ?? (isBareScript(text) ? scriptReference(text) : undefined);
  if (reference !== undefined) return scriptFile(context, value, reference);
  return { value: text, ...(isTemplate(text) ? { template: 'jinja' } : {}) };
}

/** The code of a `transform`; inline it is JavaScript. */
export function codeOfTransform(context: ImportContext, at: Located): string | undefined {
  const text = at.text();
  if (text === undefined) return lost(context, at, '`transform`', 'it is no text');
  if (!context.mayRunCode) return lost(context, at, '`transform`', untrusted);
  const reference = fileReference(text);
  return reference === undefined ? text : scriptFile(context, at, reference)?.value;
}

/** A CSV writes `python: path.py` without `file://`. */
const isBareScript = (text: string): boolean => /^[\w./-]+\.(?:[cm]?[jt]s|py)(?::\w+)?$/.test(text);

function scriptFile(
  context: ImportContext,
  at: Located,
  { path, function: named }: { readonly path: string; readonly function: string | undefined },
): Code | undefined {
  const found = context.resolve(path, at.source.path);
  if (!isScriptPath(found)) return lost(context, at, `\`${path}\``, 'it is no program that can grade');
  if (!context.has(found)) return lost(context, at, `\`${path}\``, `\`${found}\` is not in the repository`);
  context.runs(found);
  return { value: `file://${found}${named === undefined ? '' : `:${named}`}` };
}

function lost(context: ImportContext, at: Located, what: string, why: string): undefined {
  context.lose(at, what, why);
  return undefined;
}
