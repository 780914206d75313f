import { configurationFile } from '../suite/configuration-file.js';
import type { Side } from '../suite/side.js';
import { type Finding, notKnown, ok, problem, warning } from './finding.js';

export type ConfigurationFacts = {
  readonly side: Pick<Side, 'configuration' | 'unreadablePrompts'>;
  /** The id of lanegate.yml here, with what it includes; `undefined` where there is none. */
  readonly blob: string | undefined;
  /** The branch that changes are merged into, and the same id there; `undefined` where no branch is known. */
  readonly target: { readonly branch: string; readonly blob: string | undefined } | undefined;
};

/** Whether lanegate.yml can be read, is what binds, and names prompts that can be read. */
export function configurationFindings({ side, blob, target }: ConfigurationFacts): Finding[] {
  const read =
    side.configuration === undefined
      ? ok('configuration', 'there is no lanegate.yml, so prompts and suites are found by convention')
      : ok('configuration', 'lanegate.yml can be read', { place: side.configuration.path });
  const unreadable = [...side.unreadablePrompts].map(([path, reason]) =>
    problem('configuration', `this prompt cannot be read: ${reason}`, { place: path }),
  );
  return [read, bindingFinding(blob, target), ...unreadable];
}

/** Gates, budgets and providers bind from the target branch. */
export function bindingFinding(blob: string | undefined, target: ConfigurationFacts['target']): Finding {
  const place = configurationFile;
  if (target === undefined) {
    const todo = 'name the branch that changes are merged into with --base';
    return notKnown('configuration', 'which branch changes are merged into is not known', { todo });
  }
  if (target.blob === blob && blob === undefined)
    return ok('configuration', `${target.branch} has no lanegate.yml either`);
  if (target.blob === blob) return ok('configuration', `${target.branch} has the same lanegate.yml`, { place });
  const says =
    target.blob === undefined
      ? `${target.branch} has no lanegate.yml yet, so nothing here binds before it is merged`
      : `${target.branch} has another lanegate.yml, and its gates, budgets and providers bind`;
  return warning('configuration', says, { todo: `bring it to ${target.branch}`, place });
}
