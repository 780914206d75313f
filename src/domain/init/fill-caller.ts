import { parseLocatedYaml } from '../suite/yaml/located-yaml.js';

/** What a workflow is filled in with. */
export type CallerSettings = {
  /** The variables that hold keys; their secrets have the same names. */
  readonly keys: readonly string[];
  readonly defaultBranch: string;
  /** The full id of a commit of the product; the placeholder stays where it is absent. */
  readonly ref: string | undefined;
  /** The suites that are asked every night; those of the template when absent. */
  readonly suites?: readonly string[];
};

/** What stands for the commit of the product in the workflows that ship with it. */
export const placeholderRef = '0'.repeat(40);

const usualKey = 'OPENAI_API_KEY';

/** A workflow as it ships, filled in for one repository; its comments stay. */
export function fillCaller(text: string, { keys, defaultBranch, ref, suites }: CallerSettings): string {
  const filled = text
    .split('\n')
    .flatMap((line) => keyLines(line, keys))
    .map((line) => line.replace(/(\bbranches:\s*)\[\s*main\s*\]/, `$1[${JSON.stringify(defaultBranch)}]`))
    .map((line) =>
      suites === undefined ? line : line.replace(/(\bsuite: )\[triage\]/u, (_, key) => key + listOf(suites)),
    )
    .map((line) => (ref === undefined ? line : withRef(line, ref)));
  const result = withoutEmptyMaps(filled).join('\n');
  parseLocatedYaml(result, 'workflow.yml');
  return result;
}

const listOf = (names: readonly string[]): string => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;

/** The lines that name the usual key, for each of the keys. */
function keyLines(line: string, keys: readonly string[]): string[] {
  if (!line.includes(usualKey) || line.trimStart().startsWith('#')) return [line];
  const list = /^(\s*(?:-\s+)?keys:\s*)(["']?)OPENAI_API_KEY\2(.*)$/.exec(line);
  if (list !== null) return keys.length === 0 ? [] : [`${list[1]}${keys.join(', ')}${list[3]}`];
  return keys.map((key) => line.replaceAll(usualKey, key));
}

const withRef = (line: string, ref: string): string =>
  line.includes(`@${placeholderRef}`)
    ? line.replace(`@${placeholderRef}`, `@${ref}`).replace(/\s*# replace by the full SHA of a release\s*$/, '')
    : line;

/** Without keys, what held nothing but keys goes as well. */
function withoutEmptyMaps(lines: readonly string[]): string[] {
  return lines.filter((line, index) => {
    const opened = /^(\s*)(?:env|secrets|with):\s*(?:#.*)?$/.exec(line);
    if (opened === null) return true;
    const next = lines.slice(index + 1).find((each) => each.trim() !== '' && !each.trimStart().startsWith('#')) ?? '';
    return (/^\s*/.exec(next)?.[0].length ?? 0) > (opened[1]?.length ?? 0);
  });
}
