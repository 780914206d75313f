import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser';
import { LiteralToken } from '@actions/workflow-parser/templates/tokens/literal-token';
import { NullToken } from '@actions/workflow-parser/templates/tokens/null-token';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

/** What an expression comes to, as JSON has it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** What a step or a job may look at: `github`, `needs`, `steps` and the others, by name. */
export type Contexts = Readonly<Record<string, Value>>;

/** The status functions as they stand at one place; elsewhere GitHub knows none. */
export type StatusFunctions = {
  readonly success: (jobs: readonly string[]) => boolean;
  readonly failure: (jobs: readonly string[]) => boolean;
  readonly cancelled: () => boolean;
};

/** Every context there is, so that one which a place does not set is empty instead of unknown. */
const contextNames = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs'],
];

const nobody: Contexts = Object.fromEntries(contextNames.map((name) => [name, {}]));

/** Evaluates the text between `${{` and `}}`. Throws what GitHub's own parser and evaluator throw. */
export function evaluateExpression(text: string, contexts: Contexts, status?: StatusFunctions): Value {
  const functions = status === undefined ? [] : definitionsOf(status);
  const tree = new Parser(tokensOf(text), contextNames, functions).parse();
  const known = toData({ ...nobody, ...namedIn(text, contexts) }) as data.Dictionary;
  const byName = new Map(functions.map((definition) => [definition.name, definition]));
  return fromData(new Evaluator(tree, known, byName).evaluate());
}

/** The contexts that an expression may look at, since it takes longer to convert all than to evaluate it. */
function namedIn(text: string, contexts: Contexts): Contexts {
  const words = text.toLowerCase();
  return Object.fromEntries(Object.entries(contexts).filter(([name]) => words.includes(name)));
}

/** The lexer takes back the doubling of the first quote in a text only; GitHub does of all. */
function tokensOf(text: string): Token[] {
  const { tokens } = new Lexer(text).lex();
  return tokens.map((token) =>
    token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
  );
}

/** Evaluates whatever stands in a workflow: a literal, an expression, or a list or mapping of them. */
export function evaluateToken(token: TemplateToken | undefined, contexts: Contexts): Value {
  if (token === undefined || token instanceof NullToken) return null;
  if (isBasicExpression(token)) return evaluateExpression(token.expression, contexts);
  if (isSequence(token)) return Array.from(token, (item) => evaluateToken(item, contexts));
  if (isMapping(token)) {
    return Object.fromEntries(
      Array.from(token, ({ key, value }) => [asText(evaluateToken(key, contexts)), evaluateToken(value, contexts)]),
    );
  }
  if (token instanceof LiteralToken) return token.toJSON() as Value;
  throw new Error(`no value stands at ${token.typeName()}`);
}

/** Evaluates a mapping whose values become texts, as `env` and `with` do. */
export function evaluateTexts(token: TemplateToken | undefined, contexts: Contexts): Record<string, string> {
  const value = evaluateToken(token, contexts);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('a mapping stands here');
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}

/** Evaluates a text with `${{ … }}` in it, as the defaults of action.yml are. */
export function evaluateText(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gsu, (_, expression: string) =>
    asText(evaluateExpression(expression, contexts)),
  );
}

/** Whether a condition holds, by GitHub's rules of what counts as false. */
export const isTruthy = (value: Value): boolean => value !== null && value !== false && value !== 0 && value !== '';

/** A value as text, by GitHub's rules of conversion. */
export const asText = (value: Value): string => toData(value).coerceString();

const toData = (value: Value): data.ExpressionData => JSON.parse(JSON.stringify(value), data.reviver);
const fromData = (value: data.ExpressionData): Value => JSON.parse(JSON.stringify(value, data.replacer));

function definitionsOf(status: StatusFunctions): FunctionDefinition[] {
  const define = (name: string, maxArgs: number, call: (jobs: readonly string[]) => boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs,
    call: (...args) => new data.BooleanData(call(args.map((each) => each.coerceString()))),
  });
  return [
    define('always', 0, () => true),
    define('cancelled', 0, status.cancelled),
    define('success', Number.MAX_SAFE_INTEGER, status.success),
    define('failure', Number.MAX_SAFE_INTEGER, status.failure),
  ];
}
