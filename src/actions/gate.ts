import { z } from 'zod';
import { parseFloors, parseShare } from '../domain/formats/results/gate-flags.js';
import { unsuccessfulJobs } from '../domain/gate/needed-jobs.js';
import { UserError } from '../domain/user-error.js';
import type { RunnerEvent } from '../ports/runner.js';
import { type GatePorts, gate, type Judged, type NeededJobs } from '../stages/gate.js';
import { type TellPorts, tellVerdict } from '../stages/tell-verdict.js';
import { authorOfEvent } from './author-of-event.js';
import { defineAction } from './define-action.js';
import { AccessInputs, FolderInput, inputReadBy, NameList } from './run-inputs.js';
import { failureOf, verdictOutputs } from './run-outputs.js';
import { type AccidentalPorts, tellMistake, toldOnAccident } from './told-on-accident.js';
import { whereToTell } from './where-to-tell.js';

const Margin = inputReadBy(parseShare, 'is a share from 0 to 1, such as 0.05 for five points');
const Floors = inputReadBy(parseFloors, 'names a metric and a share from 0 to 1, such as success=0.9');

/** What holds for the results of another harness; a run of our own has its settings from lanegate.yml. */
const ResultsInputs = {
  'base-results': z.string().optional(),
  'head-results': z.string().optional(),
  suite: z.string().optional(),
  margin: Margin.optional(),
  floor: Floors.optional(),
  metrics: NameList.optional(),
  inconclusive: z.enum(['warn', 'block', 'lean']).optional(),
};

const GateInputs = z.strictObject({
  folder: FolderInput,
  /** Read within the step, so that what cannot be read becomes the status as well. */
  needs: z.string().optional(),
  ...ResultsInputs,
  ...AccessInputs,
});
type GateInputs = z.infer<typeof GateInputs>;

type Ports = Omit<GatePorts, 'people'> & TellPorts & AccidentalPorts;

/** Judges an evaluation, or the results of another harness, and sets the status of the commit by it. */
export const gateAction = defineAction({
  name: 'lanegate/gate',
  inputs: GateInputs,
  outputs: ['verdict', 'lanes'],
  run: (ports: Ports, inputs) =>
    toldOnAccident(ports, inputs, async () => {
      const { verdict, changeSet } = await judge(ports, inputs);
      const { status } = await whereToTell(ports, false);
      await tellVerdict(ports, { verdict, changeSet, status });
      return { outputs: verdictOutputs(verdict), failure: failureOf(verdict) };
    }),
  tellMistake,
});

async function judge(ports: Ports, { folder, ...inputs }: GateInputs): Promise<Judged> {
  const event = await ports.runner.event();
  const needs = inputs.needs === undefined ? undefined : neededJobs(inputs.needs, event);
  const headPath = inputs['head-results'];
  if (headPath !== undefined) {
    const { suite = 'results', margin, floor = {}, inconclusive = 'warn', metrics } = inputs;
    const rules = { margin, floor, inconclusive, gating: metrics };
    const { gateResults } = await import('../stages/gate-results.js');
    const unsuccessful = needs?.unsuccessful ?? [];
    return gateResults(ports, { folder, basePath: inputs['base-results'], headPath, suite, gate: rules, unsuccessful });
  }
  const stray = Object.keys(ResultsInputs).find((name) => inputs[name as keyof typeof inputs] !== undefined);
  if (stray === undefined) {
    const awaitsApproval = event.isUntrustedHead && event.kind === 'pull-request';
    return gate({ ...ports, people: authorOfEvent(event) }, { folder, needs, awaitsApproval });
  }
  throw new UserError(`input "${stray}" is for the results of another harness, but there is no "head-results"`, {
    hint: "name the file with head's results, or set these rules in lanegate.yml",
  });
}

function neededJobs(text: string, { policy = '', head = '' }: RunnerEvent): NeededJobs {
  return { unsuccessful: unsuccessfulJobs(text), commits: { policy, head } };
}
