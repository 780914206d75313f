import { canonicalJson, digestOf, digestOfLines, type Json } from '../artifacts/digest.js';
import { isJsonObject, plainJson } from '../artifacts/read-json.js';
import { graderFiles } from '../graders/program/grader-files.js';
import { type Case, withoutPlace } from '../suite/case.js';
import { defaultConfiguration } from '../suite/configuration.js';
import type { Side } from '../suite/side.js';
import type { SuiteDefinition } from '../suite/suite-definition.js';
import type { Lock } from './lock.js';

/** The yardstick of a commit: of each suite its cases, and what judges them. */
export const evalParts = (side: Side, suites: readonly SuiteDefinition[]): Lock['evals'] =>
  Object.fromEntries(suites.map((suite) => [suite.name, evalPart(suite, side)]));

function evalPart(suite: SuiteDefinition, { blobs }: Side): Lock['evals'][string] {
  const { cases, graders, judge, embedder, canary, gate, repeats, maxRepeats } = suite;
  const blobOf = (path: string): string | null => blobs.get(path) ?? null;
  const inline = cases.kind === 'inline' ? cases.cases : [];
  return {
    dataset: cases.kind === 'file' ? digestOf({ blob: blobOf(cases.path) }) : digestOfLines(linesOf(cases.cases)),
    graders: digestOf(
      plainJson({
        graders,
        judge,
        embedder,
        gate,
        repeats,
        maxRepeats,
        files: graderFiles(graders, inline).map((path) => [path, blobOf(path)]),
        canary: canary === undefined ? undefined : blobOf(canary),
      }),
    ),
  };
}

function* linesOf(cases: readonly Case[]): Generator<string> {
  for (const question of cases) yield canonicalJson(plainJson(withoutPlace(question)));
}

/** What lanegate.yml says beside the parts of lanes; a default counts alike whether it is written or not. */
export function configurationParts({ configuration, settings }: Side): Lock['configuration'] {
  if (configuration === undefined) return {};
  const said = written(plainJson(rest(settings)), plainJson(rest(defaultConfiguration)));
  return { [configuration.path]: digestOf(said ?? {}) };
}

const rest = ({ models: _, routes: __, prompts: ___, suites: ____, ownership: _____, ...others }: Side['settings']) =>
  others;

/** The part of a value that differs from its default; `undefined` where nothing does. */
function written(value: Json, usual: Json | undefined): Json | undefined {
  if (usual !== undefined && canonicalJson(value) === canonicalJson(usual)) return undefined;
  if (!isJsonObject(value) || !isJsonObject(usual)) return value;
  const [own, defaults] = [value as Readonly<Record<string, Json>>, usual as Readonly<Record<string, Json>>];
  const kept = Object.entries(own).flatMap(([key, each]) => {
    const said = written(each, defaults[key]);
    return said === undefined ? [] : [[key, said] as const];
  });
  return Object.fromEntries(kept);
}
