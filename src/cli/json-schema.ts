import { z } from 'zod';
import { MixedSample } from '../domain/attribution/mixed-sample.js';
import { ChangeSet } from '../domain/changes/change-set.js';
import { History } from '../domain/changes/history.js';
import { CorpusReport } from '../domain/corpus/check/corpus-report.js';
import { RetrievalComparison } from '../domain/corpus/retrieval/retrieval-comparison.js';
import { DoctorReport } from '../domain/doctor/finding.js';
import { DriftReport } from '../domain/drift/drift-report.js';
import { AskResult } from '../domain/evaluation/ask-result.js';
import { Anchor } from '../domain/evaluation/canary/canary.js';
import { CanaryReport } from '../domain/evaluation/canary/canary-report.js';
import { Evaluation } from '../domain/evaluation/evaluation.js';
import { RunPlan } from '../domain/evaluation/plan/run-plan.js';
import { Sample } from '../domain/evaluation/sample.js';
import { ComparisonResult } from '../domain/gate/compare-results.js';
import { Verdict } from '../domain/gate/verdict.js';
import { SpendEntry } from '../domain/inference/budget/spend-entry.js';
import { GatewayState } from '../domain/inference/gateway-state.js';
import { Recording } from '../domain/inference/recording/recording.js';
import { PlanReport } from '../domain/planning/plan-report.js';
import { Bundle } from '../domain/release/bundle.js';
import { Lock } from '../domain/release/lock.js';
import { Release } from '../domain/release/release.js';
import { Selftest } from '../domain/selftest/selftest-report.js';
import { ServingReport } from '../domain/serving/serving-report.js';
import { CaseRecord } from '../domain/suite/case.js';
import { Configuration } from '../domain/suite/configuration.js';
import { exampleConfiguration } from '../domain/suite/example-configuration.js';
import { schemaAddress } from '../domain/suite/schema-address.js';
import { parseLocatedYaml } from '../domain/suite/yaml/located-yaml.js';
import { withEditorHelp } from './editor-help.js';
import type { SchemaName } from './schema-name.js';

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  lanegate: Configuration,
  case: CaseRecord,
  recording: Recording,
  'change-set': ChangeSet,
  history: History,
  plan: RunPlan,
  sample: Sample,
  'mixed-sample': MixedSample,
  'spend-entry': SpendEntry,
  evaluation: Evaluation,
  verdict: Verdict,
  comparison: ComparisonResult,
  'corpus-report': CorpusReport,
  'retrieval-comparison': RetrievalComparison,
  'ask-result': AskResult,
  anchor: Anchor,
  'canary-report': CanaryReport,
  'plan-report': PlanReport,
  selftest: Selftest,
  'drift-report': DriftReport,
  'doctor-report': DoctorReport,
  'gateway-state': GatewayState,
  'gateway-report': ServingReport,
  'ai-lock': Lock,
  bundle: Bundle,
  release: Release,
};

/**
 * The shape of a file as it is written, before defaults apply; what JSON Schema cannot say is left open. That of
 * lanegate.yml has a description and an example on each key.
 */
export function jsonSchemaOf(name: SchemaName): unknown {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' });
  const helpful =
    name === 'lanegate'
      ? withEditorHelp(schema, [parseLocatedYaml(exampleConfiguration, 'lanegate.yml').value])
      : schema;
  return { $schema, $id: schemaAddress(name), ...(helpful as object) };
}
