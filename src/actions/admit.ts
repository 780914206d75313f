import { z } from 'zod';
import type { Admission } from '../domain/admission/admission.js';
import type { ChangeSet } from '../domain/changes/change-set.js';
import type { Verdict } from '../domain/gate/verdict.js';
import { plainText } from '../domain/report/neutralise.js';
import { statusContext, statusDescription } from '../domain/report/override-status.js';
import { describeUserError, UserError } from '../domain/user-error.js';
import type { CommitStatuses } from '../ports/commit-statuses.js';
import type { RunnerEvent } from '../ports/runner.js';
import { type AdmitPorts, admit } from '../stages/admit.js';
import { announceWaiting } from '../stages/announce-waiting.js';
import { type DetectPorts, detect } from '../stages/detect.js';
import { type GatePorts, gate } from '../stages/gate.js';
import { authorOfEvent } from './author-of-event.js';
import { type ActionResult, defineAction } from './define-action.js';
import { leaveRecord, type RecordingPorts } from './leave-record.js';
import { publish, type ReportingPorts } from './publish.js';
import { AccessInputs, commitsOf, FolderInput } from './run-inputs.js';

type Ports = AdmitPorts &
  DetectPorts &
  ReportingPorts &
  RecordingPorts &
  Omit<GatePorts, 'people'> & { readonly statuses: CommitStatuses; readonly runUrl: string };

type Output = 'admitted' | 'has-suites' | 'head' | 'base' | 'pull-request';
type Inputs = { readonly environment: string; readonly workflow: string; readonly folder: string };

const nothingAdmitted: Record<Output, string> = {
  admitted: 'false',
  'has-suites': 'false',
  head: '',
  base: '',
  'pull-request': '',
};

/** Says whether a pull request from elsewhere may be evaluated with a key once somebody approves it, and asks for that. */
export const admitAction = defineAction({
  name: 'lanegate/admit',
  inputs: z.strictObject({
    environment: z.string(),
    workflow: z.string().default('.github/workflows/lanegate.yml'),
    folder: FolderInput,
    ...AccessInputs,
  }),
  outputs: ['admitted', 'has-suites', 'head', 'base', 'pull-request'],
  run: async (ports: Ports, { environment, workflow, folder }): Promise<ActionResult<Output>> => {
    const event = await ports.runner.event();
    await leaveRecord(ports, folder, event.pullRequest);
    const admission = await admit(ports, { event, environment, workflow });
    if (admission.kind !== 'admitted') return leaveOut(ports, admission, event);
    const changeSet = await detect(ports, { ...commitsOf({}, event), folder });
    const { number } = admission.pullRequest;
    const hasSuites = changeSet.suites.length > 0;
    if (hasSuites) await askForApproval(ports, changeSet, { environment, folder, number });
    else await conclude(ports, event, folder);
    const { head, policy } = changeSet;
    const outputs = { head, base: policy, 'pull-request': String(number) };
    return { outputs: { admitted: 'true', 'has-suites': String(hasSuites), ...outputs } };
  },
});

/** Nothing is evaluated; where that is a refusal, the commit says why and the step fails. */
async function leaveOut(
  { log, runner, statuses, runUrl: url }: Ports,
  admission: Exclude<Admission, { kind: 'admitted' }>,
  { head }: RunnerEvent,
): Promise<ActionResult<Output>> {
  const { kind, why } = admission;
  const sentence = `${kind}: ${why}`;
  log.info(sentence);
  await runner.writeSummary(`${plainText(sentence)}\n`);
  if (kind === 'skipped') return { outputs: nothingAdmitted };
  if (admission.isCertain && head !== undefined) {
    const description = statusDescription(why);
    await statuses.set(head, { state: 'error', context: statusContext, description, url });
  }
  return { outputs: nothingAdmitted, failure: sentence };
}

type Asking = Pick<Inputs, 'environment' | 'folder'> & { readonly number: number };

async function askForApproval(ports: Ports, changeSet: ChangeSet, { environment, folder, number }: Asking) {
  const plan = await planned(ports, changeSet, folder);
  ports.log.info(`pull request ${number} waits for approval in the environment ${environment}`);
  await announceWaiting(ports, { changeSet, environment, runUrl: ports.runUrl, plan }, number);
}

/** What the evaluation would ask, or why nobody can tell before it is run. */
async function planned({ git, files }: Ports, changeSet: ChangeSet, folder: string) {
  const { plan } = await import('../stages/plan.js');
  try {
    return await plan({ git, files }, changeSet, { folder, suites: undefined, isUntrustedHead: true });
  } catch (error) {
    if (error instanceof UserError) return describeUserError(error);
    throw error;
  }
}

/** Where no suite is affected, the verdict is known without a key. */
async function conclude(ports: Ports, event: RunnerEvent, folder: string): Promise<void> {
  const { verdict, changeSet } = await gate({ ...ports, people: authorOfEvent(event) }, { folder });
  const description = statusDescription(verdict.reason);
  await ports.statuses.set(changeSet.head, {
    ...{ state: stateOf(verdict), context: statusContext, description },
    url: ports.runUrl,
  });
  await publish(ports, { folder, comment: verdict.blocks });
}

const stateOf = ({ blocks, verdict }: Verdict) => {
  if (!blocks) return 'success' as const;
  return verdict === 'fail' ? ('failure' as const) : ('error' as const);
};
