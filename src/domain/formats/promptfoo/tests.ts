import { isJsonObject } from '../../artifacts/read-json.js';
import { fileReference, isScriptPath } from './file-reference.js';
import type { ImportContext } from './import-context.js';
import type { Located } from './located.js';
import { testsInFile } from './test-files.js';

/** One test as it is written, with what a scenario or all tests add to it: what comes later counts over what came before. */
export type WrittenTest = {
  readonly at: Located;
  /** The scenario's own part, where the test stands in one. */
  readonly scenario: Located | undefined;
  readonly defaults: Located | undefined;
};

/** Every test of a configuration, in order; without any, promptfoo asks each prompt once. */
export function importTests(context: ImportContext, config: Located): WrittenTest[] {
  const defaults = defaultTest(context, config);
  const [tests, scenarios] = [config.get('tests'), config.get('scenarios')];
  if (tests === undefined && scenarios === undefined)
    return [{ at: config.withValue({}), scenario: undefined, defaults }];
  const plain = tests === undefined ? [] : testsOf(context, tests).map((at) => ({ at, scenario: undefined, defaults }));
  return [...plain, ...scenarioTests(context, scenarios, defaults)];
}

function defaultTest(context: ImportContext, config: Located): Located | undefined {
  const written = config.get('defaultTest');
  const reference = fileReference(written?.text() ?? '');
  if (written === undefined || reference === undefined) return written;
  const path = context.resolve(reference.path, written.source.path);
  if (isScriptPath(path) || !context.has(path)) {
    context.lose(
      written,
      '`defaultTest`',
      isScriptPath(path) ? 'a program makes it' : `\`${path}\` is not in the repository`,
    );
    return undefined;
  }
  return context.parse(path);
}

/** The tests of a list, a file, a glob, or a list of them. */
function testsOf(context: ImportContext, list: Located): Located[] {
  return list.items().flatMap((at) => {
    const text = at.text();
    if (text !== undefined) return testsNamed(context, at, text);
    const path = at.get('path')?.text();
    if (path !== undefined) return testsNamed(context, at, path);
    if (isJsonObject(at.value)) return [at];
    context.lose(at, 'test', 'it is no mapping');
    return [];
  });
}

const remote: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /^huggingface:\/\//,
    why: 'a data set of Hugging Face moves without a commit; save it as JSONL in the repository',
  },
  {
    pattern: /^https:\/\/docs\.google\.com\//,
    why: 'a Google sheet moves without a commit; save it as CSV in the repository',
  },
  {
    pattern: /^\w+:\/\/(?<!file:\/\/)/,
    why: 'tests that lie elsewhere move without a commit; save them in the repository',
  },
];

function testsNamed(context: ImportContext, at: Located, text: string): Located[] {
  const lose = (why: string): Located[] => {
    context.lose(at, `tests \`${text}\``, why);
    return [];
  };
  const elsewhere = remote.find(({ pattern }) => pattern.test(text));
  if (elsewhere !== undefined) return lose(elsewhere.why);
  const { path } = fileReference(text) ?? { path: text };
  if (isScriptPath(path)) return lose('a program makes them; save what it makes as JSONL');
  if (/\.xlsx?(?:#.*)?$/i.test(path)) return lose('a workbook is not read; save it as CSV');
  const paths = context.expand(path, at.source.path);
  if (paths.length === 0) return lose('no file fits it');
  return paths.flatMap((each) => testsInFile(context, each, at).flatMap((found) => nested(context, found, text)));
}

/** A file of tests may name other files of tests, but not itself. */
function nested(context: ImportContext, found: Located, from: string): Located[] {
  const text = found.text() ?? found.get('path')?.text();
  if (text === undefined) return isJsonObject(found.value) ? [found] : [];
  if (text === from) {
    context.lose(found, `tests \`${text}\``, 'a file of tests cannot name itself');
    return [];
  }
  const { path } = fileReference(text) ?? { path: text };
  return context
    .expand(path, found.source.path)
    .flatMap((each) => testsInFile(context, each, found))
    .filter(({ value }) => isJsonObject(value));
}

/** More tests than this are nobody's scenario. */
const mostOfScenario = 100_000;

/** Every part of a scenario's `config` with every one of its tests. */
function scenarioTests(
  context: ImportContext,
  scenarios: Located | undefined,
  defaults: Located | undefined,
): WrittenTest[] {
  return (scenarios === undefined ? [] : listedIn(context, scenarios)).flatMap((scenario) => {
    const configs = scenario.get('config');
    const tests = scenario.get('tests');
    const parts = configs === undefined ? [] : listedIn(context, configs);
    if (parts.length === 0) context.lose(scenario, 'scenario', 'it has no `config`, so promptfoo makes no test of it');
    const written = tests === undefined ? [scenario.withValue({})] : testsOf(context, tests);
    if (parts.length * written.length > mostOfScenario) {
      context.lose(scenario, 'scenario', `it makes more than ${mostOfScenario} tests`);
      return [];
    }
    return parts.flatMap((part) => written.map((at) => ({ at, scenario: part, defaults })));
  });
}

/** The mappings of a list, in which a file stands for those that it lists. */
function listedIn(context: ImportContext, list: Located): Located[] {
  return list.items().flatMap((at) => {
    const text = at.text();
    const reference = fileReference(text ?? '');
    if (reference === undefined) return isJsonObject(at.value) ? [at] : [];
    const paths = context
      .expand(reference.path, at.source.path)
      .filter((path) => context.has(path) && !isScriptPath(path));
    if (paths.length === 0) context.lose(at, `\`${text}\``, 'no file of data fits it');
    return paths.flatMap((path) => (context.parse(path)?.items() ?? []).filter(({ value }) => isJsonObject(value)));
  });
}
