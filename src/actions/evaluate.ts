import { z } from 'zod';
import { type EvaluatePorts, evaluate } from '../stages/evaluate.js';
import { type CarryingPorts, carryAnswers } from './carry-answers.js';
import { defineAction } from './define-action.js';
import { leaveRecord, type RecordingPorts } from './leave-record.js';
import {
  AccessInputs,
  AttributeInput,
  CacheInputs,
  CallInputs,
  FolderInput,
  NameList,
  ReuseInputs,
  ShardInput,
  withReceipts,
} from './run-inputs.js';
import { receiptOutput } from './run-outputs.js';

/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
export const evaluateAction = defineAction({
  name: 'lanegate/evaluate',
  inputs: z.strictObject({
    folder: FolderInput,
    suites: NameList.optional(),
    shard: ShardInput.optional(),
    attribute: AttributeInput,
    ...CallInputs,
    ...CacheInputs,
    ...ReuseInputs,
    ...AccessInputs,
  }),
  outputs: ['cost-usd', 'calls', 'receipt'],
  run: async (ports: EvaluatePorts & CarryingPorts & RecordingPorts, inputs) => {
    const { isUntrustedHead, pullRequest, attempt } = await ports.runner.event();
    const { folder, suites, shard, attribute, concurrency, cache } = inputs;
    await leaveRecord(ports, folder, pullRequest);
    const refreshBaseline = inputs['refresh-baseline'];
    const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
    const request = { ...asked, isUntrustedHead, pullRequest, attempt };
    const evaluation = await carryAnswers(ports, cache, (bringAnswers) =>
      evaluate(withReceipts(ports, inputs), { ...request, bringAnswers }),
    );
    const { spent } = evaluation;
    const outputs = { 'cost-usd': String(spent.usd), calls: String(spent.calls) };
    return { outputs: { ...outputs, receipt: await receiptOutput(ports.files, folder, evaluation) } };
  },
});
