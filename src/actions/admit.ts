import { z } from 'zod';
import type { Admission } from '../domain/admission/admission.js';
import type { ChangeSet } from '../domain/changes/change-set.js';
import { needsEvaluation } from '../domain/changes/needs-evaluation.js';
import type { Spend } from '../domain/inference/budget/amount.js';
import type { PlanReport } from '../domain/planning/plan-report.js';
import { plainText } from '../domain/report/text/neutralise.js';
import { describeUserError, UserError } from '../domain/user-error.js';
import type { RunnerEvent } from '../ports/runner.js';
import { type AdmitPorts, admit } from '../stages/admit.js';
import { announceRefusal, announceWaiting } from '../stages/announce-waiting.js';
import { type DetectPorts, detect } from '../stages/detect.js';
import { type GatePorts, gate } from '../stages/gate.js';
import { type TellPorts, tellVerdict } from '../stages/tell-verdict.js';
import { authorOfEvent } from './author-of-event.js';
import { type ActionResult, defineAction } from './define-action.js';
import { leaveRecord, type RecordingPorts } from './leave-record.js';
import { publish, type ReportingPorts } from './publish.js';
import { AccessInputs, commitsOf, FolderInput } from './run-inputs.js';
import { type AccidentalPorts, toldOnAccident } from './told-on-accident.js';
import { whereToTell } from './where-to-tell.js';

type Ports = AdmitPorts &
  DetectPorts &
  ReportingPorts &
  RecordingPorts &
  AccidentalPorts &
  TellPorts &
  Omit<GatePorts, 'people'>;

type Output = 'admitted' | 'has-suites' | 'needs-evaluation' | 'head' | 'base' | 'pull-request';
type Inputs = { readonly environment: string; readonly workflow: string; readonly folder: string };

const nothingAdmitted: Record<Output, string> = {
  admitted: 'false',
  'has-suites': 'false',
  'needs-evaluation': 'false',
  head: '',
  base: '',
  'pull-request': '',
};

/**
 * Says whether a pull request from elsewhere may be evaluated with a key once somebody approves it, and asks for that.
 */
export const admitAction = defineAction({
  name: 'lanegate/admit',
  inputs: z.strictObject({
    environment: z.string(),
    workflow: z.string().default('.github/workflows/lanegate.yml'),
    folder: FolderInput,
    ...AccessInputs,
  }),
  outputs: ['admitted', 'has-suites', 'needs-evaluation', 'head', 'base', 'pull-request'],
  run: async (ports: Ports, { environment, workflow, folder }): Promise<ActionResult<Output>> => {
    const event = await ports.runner.event();
    await leaveRecord(ports, folder, event.pullRequest);
    const admission = await admit(ports, { event, environment, workflow });
    if (admission.kind !== 'admitted') return leaveOut(ports, admission, event);
    return toldOnAccident(ports, { folder }, async () => {
      const changeSet = await detect(ports, { ...commitsOf({}, event), folder });
      if (needsEvaluation(changeSet))
        await askForApproval(ports, changeSet, { environment, folder, pullRequest: event.pullRequest });
      else await conclude(ports, event, folder);
      return { outputs: outputsOf(changeSet, admission.pullRequest.number) };
    });
  },
});

const outputsOf = (changeSet: ChangeSet, pullRequest: number): Record<Output, string> => ({
  admitted: 'true',
  'has-suites': String(changeSet.suites.length > 0),
  'needs-evaluation': String(needsEvaluation(changeSet)),
  head: changeSet.head,
  base: changeSet.policy,
  'pull-request': String(pullRequest),
});

/** Nothing is evaluated; where that is a refusal, the commit says why and the step fails. */
async function leaveOut(
  ports: Ports,
  admission: Exclude<Admission, { kind: 'admitted' }>,
  { head }: RunnerEvent,
): Promise<ActionResult<Output>> {
  const { kind, why } = admission;
  const sentence = `${kind}: ${why}`;
  await ports.runner.writeSummary(`${plainText(sentence)}\n`);
  if (kind === 'skipped') {
    ports.log.info(sentence);
    return { outputs: nothingAdmitted };
  }
  if (admission.isCertain && head !== undefined) {
    await announceRefusal(ports, { commit: head, url: ports.runner.runUrl() }, why);
  }
  return { outputs: nothingAdmitted, failure: sentence };
}

type Asking = Pick<Inputs, 'environment' | 'folder'> & Pick<RunnerEvent, 'pullRequest'>;

async function askForApproval(
  ports: Ports,
  changeSet: ChangeSet,
  { environment, folder, pullRequest }: Asking,
): Promise<void> {
  const plan = await planned(ports, changeSet, folder);
  if (typeof plan !== 'string') await ports.spendRecords.begin({ folder, pullRequest, worstCase: mostOf(plan) });
  const { status, comment, runUrl } = await whereToTell(ports, true);
  ports.log.info(`the evaluation waits for approval in the environment ${environment}`);
  await announceWaiting(ports, { waiting: { changeSet, environment, runUrl, plan }, status, comment });
}

/** What others must reckon with until it is known what the evaluation took. */
const mostOf = ({ greatest_usd, greatest_tokens, suites }: PlanReport): Spend => ({
  usd: greatest_usd,
  tokens: greatest_tokens,
  calls: suites.reduce((sum, { samples }) => sum + samples, 0),
});

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

/** Where nothing needs an evaluation, the verdict is known without a key. */
async function conclude(ports: Ports, event: RunnerEvent, folder: string): Promise<void> {
  const { verdict, changeSet } = await gate({ ...ports, people: authorOfEvent(event) }, { folder });
  const { status } = await whereToTell(ports, false);
  await tellVerdict(ports, { verdict, changeSet, status });
  await publish(ports, { folder, comment: true });
}
