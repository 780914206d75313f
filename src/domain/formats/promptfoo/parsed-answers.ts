import { own } from '../../artifacts/own.js';
import { isJsonObject } from '../../artifacts/read-json.js';
import type { GraderSpec } from '../../graders/grader-spec.js';
import type { Case } from '../../suite/case.js';
import { providerKinds } from './provider-table.js';
import type { ImportedProvider } from './providers.js';

/**
 * Cases as they are graded for a provider: of one that demands JSON, promptfoo's assertions see the value and not its
 * text.
 */
export function gradedFor({ vendor, parameters }: ImportedProvider, cases: readonly Case[]): readonly Case[] {
  const format = parameters['response_format'];
  const type = isJsonObject(format) ? String(format['type']) : '';
  if (own(providerKinds, vendor)?.parsed.includes(type) !== true) return cases;
  return cases.map((each) => (each.graders === undefined ? each : { ...each, graders: each.graders.map(parsing) }));
}

const parsing = (spec: GraderSpec): GraderSpec =>
  spec.graders === undefined ? { ...spec, parse: 'json' } : { ...spec, graders: spec.graders.map(parsing) };
