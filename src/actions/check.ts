import { z } from 'zod';
import { describeError, UserError } from '../domain/user-error.js';
import { CommentMiss } from '../ports/conversations/pull-requests.js';
import type { FolderClaims } from '../ports/folder-claims.js';
import { type AnnouncePorts, announce } from '../stages/announce.js';
import { type DetectPorts, detect } from '../stages/detect.js';
import { type GatePorts, gate } from '../stages/gate.js';
import { type TellPorts, tellVerdict } from '../stages/tell-verdict.js';
import { authorOfEvent } from './author-of-event.js';
import { defineAction } from './define-action.js';
import { type EvaluateRunPorts, evaluateRun } from './evaluate-run.js';
import { leaveRecord, type RecordingPorts } from './leave-record.js';
import { publish, type ReportingPorts } from './publish.js';
import { AccessInputs, CommentInputs, CommitInputs, commitsOf, EvaluationInputs, FolderInput } from './run-inputs.js';
import { detectOutputs, failureOf, receiptOutput, verdictOutputs } from './run-outputs.js';
import { tellMistake, toldOnAccident } from './told-on-accident.js';
import { whereToTell } from './where-to-tell.js';

type Ports = DetectPorts &
  AnnouncePorts &
  EvaluateRunPorts &
  ReportingPorts &
  RecordingPorts &
  TellPorts &
  Omit<GatePorts, 'people'> & { readonly claims: FolderClaims };

const CheckInputs = z.strictObject({
  ...CommitInputs,
  folder: FolderInput,
  ...EvaluationInputs,
  ...CommentInputs,
  ...AccessInputs,
});
type CheckInputs = z.infer<typeof CheckInputs>;

/** The whole check in one step: detect, announce, evaluate, gate and report. */
export const checkAction = defineAction({
  name: 'lanegate',
  inputs: CheckInputs,
  outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'receipt', 'comment-url', 'report-path'],
  run: (ports: Ports, inputs) =>
    ports.claims.whileHeld(inputs.folder, () =>
      toldOnAccident(ports, { ...inputs, tell: () => publish(ports, inputs) }, () => check(ports, inputs)),
    ),
  tellMistake,
});

async function check(ports: Ports, inputs: CheckInputs) {
  const { folder } = inputs;
  const { changeSet, evaluation, verdict, mayComment } = await judgeChange(ports, inputs);
  const published = await publishOrWarn(ports, { folder, comment: mayComment });
  const { suites: affected, mixed } = detectOutputs(changeSet, folder);
  const [cost, receipt] = [String(evaluation.spent.usd), await receiptOutput(ports.files, folder, evaluation)];
  return {
    outputs: { ...verdictOutputs(verdict), suites: affected, mixed, 'cost-usd': cost, receipt, ...published },
    failure: failureOf(verdict),
  };
}

/** Says twice how a change stands: that its verdict is to come, once it is known what is run, and the verdict. */
async function judgeChange(ports: Ports, inputs: CheckInputs) {
  const event = await ports.runner.event();
  const { folder } = inputs;
  await leaveRecord(ports, folder, event.pullRequest);
  const place = await whereToTell(ports, inputs.comment);
  const changeSet = await detect(ports, { ...commitsOf(inputs, event), folder });
  const { isPending, mayComment } = await announce(ports, { ...place, folder });
  const evaluation = await evaluateRun(ports, inputs, event);
  const { verdict } = await gate({ ...ports, people: authorOfEvent(event) }, { folder });
  await tellVerdict(ports, { verdict, changeSet, status: isPending ? place.status : undefined });
  return { changeSet, evaluation, verdict, mayComment };
}

/**
 * The verdict stands whether or not GitHub takes the comment: one that is refused, or fails, is a warning, not another
 * verdict.
 */
async function publishOrWarn(
  ports: ReportingPorts,
  request: Parameters<typeof publish>[1],
): ReturnType<typeof publish> {
  try {
    return await publish(ports, request);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof CommentMiss)) throw error;
    ports.log.warn(describeError(error));
    return { 'comment-url': '', 'report-path': '' };
  }
}
