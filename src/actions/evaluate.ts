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
  ShardInput,
} from './run-inputs.js';

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
    ...AccessInputs,
  }),
  outputs: ['cost-usd', 'calls'],
  run: async (ports: EvaluatePorts & CarryingPorts & RecordingPorts, inputs) => {
    const { isUntrustedHead, pullRequest } = await ports.runner.event();
    const { folder, suites, shard, attribute, concurrency, cache } = inputs;
    await leaveRecord(ports, folder, pullRequest);
    const { spent } = await carryAnswers(ports, cache, () =>
      evaluate(ports, { folder, suites, shard, attribute, concurrency, isUntrustedHead, pullRequest }),
    );
    return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
  },
});
