import { fileReference, isScriptPath, scriptReference } from './file-reference.js';
import type { ImportContext } from './import-context.js';
import type { Located } from './located.js';
import { isTemplate } from './nunjucks-text.js';

/** Code that grades: written out, or a file of the repository with the function in it that is meant. */
export type Code = ({ readonly value: string } | { readonly file: string }) & { readonly config?: unknown };

const untrusted = 'it runs code, which only the target branch or a trusted author may bring';

/** The code of an assertion `javascript` or `python`; `undefined` where it must not or cannot be run, which is told. */
export function codeOfAssertion(context: ImportContext, at: Located): Code | undefined {
  const type = at.get('type')?.text() ?? '';
  const value = at.get('value');
  const text = value?.text();
  if (value === undefined || text === undefined) return lost(context, at, `\`${type}\``, 'it has no code as text');
  if (!context.mayRunCode) return lost(context, at, `\`${type}\``, untrusted);
  const config = at.get('config')?.value;
  const beside = config === undefined ? {} : { config };
  const reference = fileReference(text) ?? (isBareScript(text) ? scriptReference(text) : undefined);
  if (reference === undefined) return isFixed(context, at, text) ? { value: text, ...beside } : undefined;
  const file = scriptFile(context, value, reference);
  return file === undefined ? undefined : { file, ...beside };
}

/** The JavaScript of a `transform`. */
export function codeOfTransform(context: ImportContext, at: Located): string | undefined {
  const text = at.text();
  if (text === undefined) return lost(context, at, '`transform`', 'it is no text');
  if (!context.mayRunCode) return lost(context, at, '`transform`', untrusted);
  if (fileReference(text) !== undefined)
    return lost(context, at, '`transform`', 'only code that is written out changes an answer');
  return isFixed(context, at, text) ? text : undefined;
}

/** promptfoo fills variables in before code is run, so that a test could become code. */
function isFixed(context: ImportContext, at: Located, code: string): boolean {
  if (!isTemplate(code)) return true;
  lost(context, at, 'code with a template in it', 'no variable may become code; read it from `context.vars`');
  return false;
}

/** A CSV writes `python: path.py` without `file://`. */
const isBareScript = (text: string): boolean => /^[\w./-]+\.(?:[cm]?[jt]s|py)(?::\w+)?$/.test(text);

function scriptFile(
  context: ImportContext,
  at: Located,
  { path, function: named }: { readonly path: string; readonly function: string | undefined },
): string | undefined {
  const found = context.resolve(path, at.source.path);
  if (!isScriptPath(found)) return lost(context, at, `\`${path}\``, 'it is no program that can grade');
  if (!context.has(found)) return lost(context, at, `\`${path}\``, `\`${found}\` is not in the repository`);
  context.runs(found);
  return named === undefined ? found : `${found}:${named}`;
}

function lost(context: ImportContext, at: Located, what: string, why: string): undefined {
  context.lose(at, what, why);
  return undefined;
}
