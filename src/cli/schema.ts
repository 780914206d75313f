import { Argument, Command } from 'commander';
import { z } from 'zod';
import { ChangeSet } from '../domain/changes/change-set.js';
import { Evaluation } from '../domain/evaluation/evaluation.js';
import { RunPlan } from '../domain/evaluation/run-plan.js';
import { Sample } from '../domain/evaluation/sample.js';
import { ComparisonResult } from '../domain/gate/compare-scores.js';
import { Verdict } from '../domain/gate/verdict.js';
import { Recording } from '../domain/inference/recording.js';
import { CaseRecord } from '../domain/suite/case.js';
import { Configuration } from '../domain/suite/configuration.js';
import type { CliContext } from './cli-context.js';

/** What users and other programs read and write, by the name of its schema. */
const published: Readonly<Record<string, z.ZodType>> = {
  lanegate: Configuration,
  case: CaseRecord,
  recording: Recording,
  'change-set': ChangeSet,
  plan: RunPlan,
  sample: Sample,
  evaluation: Evaluation,
  verdict: Verdict,
  comparison: ComparisonResult,
};

/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
export const schemaCommand = ({ world }: CliContext): Command =>
  new Command('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new Argument('[name]', 'which file').choices(Object.keys(published)))
    .action((name: string | undefined) => {
      const schema = name === undefined ? undefined : published[name];
      const names = `${Object.keys(published).join('\n')}\n`;
      world.terminal.print(schema === undefined ? names : `${JSON.stringify(jsonSchema(schema), null, 2)}\n`);
    });

/** The shape as it is written, before defaults apply; what JSON Schema cannot say is left open. */
const jsonSchema = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
