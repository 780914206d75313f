import { matchesGlobs } from '../artifacts/glob.js';
import { metricsOf } from '../graders/suite-graders.js';
import { UserError } from '../user-error.js';
import type { Configuration, ImportRule } from './configuration.js';
import { suggestName } from './nearest-name.js';
import type { Side } from './side.js';
import type { SuiteDefinition } from './suite-definition.js';

/** The globs of the files that lanegate.yml imports. */
export const importGlobs = ({ imports }: Pick<Configuration, 'imports'>): string[] => imports.map(({ path }) => path);

/**
 * Finds what lanegate.yml says of the suites of a file of another tool: the last entry that fits it. The globs of the
 * entries are read once for all files.
 */
export function importRules({ imports }: Pick<Configuration, 'imports'>): (path: string) => ImportRule | undefined {
  const rules = imports.map((rule) => ({ rule, globs: [rule.path] }));
  return (path) => rules.findLast(({ globs }) => matchesGlobs(path, globs))?.rule;
}

/** The metrics of a suite that brings its cases with it. */
const namesOf = ({ graders, cases, gate }: SuiteDefinition): Set<string> =>
  new Set([...Object.keys(gate.metrics), ...metricsOf(graders, cases.kind === 'inline' ? cases.cases : []).keys()]);

/** The metrics that a rule names. */
const wantedBy = ({ gate }: ImportRule): string[] => [...Object.keys(gate.floor), ...Object.keys(gate.metrics)];

/**
 * A suite of another tool's file, judged and held to what lanegate.yml says of that file; of it the metrics count that
 * the suite has.
 */
export function heldToRule(suite: SuiteDefinition, rule: ImportRule | undefined): SuiteDefinition {
  if (rule === undefined) return suite;
  const { margin, floor, metrics } = rule.gate;
  // Metrics are looked for in every case, which only a rule that names some needs.
  const names = wantedBy(rule).length === 0 ? new Set<string>() : namesOf(suite);
  const known = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([metric]) => names.has(metric)));
  const { gate, judge, embedder } = suite;
  return {
    ...suite,
    judge: rule.judge ?? judge,
    embedder: rule.embedder ?? embedder,
    gate: {
      margin: margin ?? gate.margin,
      floor: { ...gate.floor, ...known(floor) },
      metrics: { ...gate.metrics, ...known(metrics) },
    },
  };
}

/** A file with the suites that it brings, and what lanegate.yml says of them. */
export type RuledFile = { readonly suites: readonly SuiteDefinition[]; readonly rule: ImportRule | undefined };

/**
 * Refuses a floor or a role of a metric that no suite of the files that an entry takes in has, since a misspelt name
 * would leave it without effect. Throws a `UserError` at the entry.
 */
export function refuseIdleRules({ settings, configuration }: Side, ruled: readonly RuledFile[]): void {
  settings.imports.forEach((rule, index) => {
    if (wantedBy(rule).length === 0) return;
    const suites = ruled.flatMap((each) => (each.rule === rule ? each.suites : []));
    if (suites.length === 0 || suites.some(({ problem }) => problem !== undefined)) return;
    const names = new Set(suites.flatMap((suite) => [...namesOf(suite)]));
    for (const key of ['floor', 'metrics'] as const) {
      const unknown = Object.keys(rule.gate[key]).find((metric) => !names.has(metric));
      if (unknown === undefined) continue;
      throw new UserError(`no suite of \`${rule.path}\` has a metric \`${unknown}\``, {
        place: configuration?.placeOf(['imports', index, 'gate', key, unknown]),
        hint: suggestName(unknown, names),
      });
    }
  });
}
