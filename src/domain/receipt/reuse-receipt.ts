import { z } from 'zod';
import { digestOf } from '../artifacts/digest.js';
import { plainJson, readJson } from '../artifacts/read-json.js';
import { Evaluation, type SuiteRun } from '../evaluation/evaluation.js';
import { areUnlike } from '../evaluation/judges/judge-replies.js';
import { type SuitePlan, targetsOf } from '../evaluation/plan/plan-suite.js';
import { ReceiptBasis, receiptDigest } from '../evaluation/receipt.js';
import { judge } from '../gate/judge.js';
import { VerdictWord } from '../gate/verdict-word.js';
import { isWebhook } from '../graders/grader-spec.js';
import { someGrader } from '../graders/with-members.js';
import { type IncidentKind, mayPass } from '../inference/incident/incident.js';

/** What a finished run leaves, so that one that would come to the same need not ask again. */
export const Receipt = z.strictObject({
  version: z.literal(1),
  digest: z.string().describe('Of the basis'),
  basis: ReceiptBasis,
  content: z.string().describe('Digest of the evaluation and the samples'),
  run: z.string().describe('Digest of the plan whose samples these are, as in plan.json'),
  verdict: VerdictWord,
  evaluation: Evaluation,
  samples: z.string().optional().describe('Its samples.jsonl, for readers; absent where that is long'),
});
export type Receipt = z.infer<typeof Receipt>;

/** More cases make a file that is slower to read than their answers are to find in the cache. */
const mostCases = 50_000;

export type FinishedRun = {
  readonly evaluation: Evaluation;
  readonly basis: ReceiptBasis;
  /** Digest of its plan. */
  readonly run: string;
  /** The text of its samples, for whoever reads its reports. */
  readonly samples: string | undefined;
};

const longestSamples = 4_000_000;
const mostSamples = 10_000;

/** False where an address answers or grades: nobody can tell whether what is deployed there is still the same. */
export const mayBeReused = (plans: readonly SuitePlan[]): boolean =>
  plans.every(
    ({ arms, definition, cases }) =>
      !targetsOf(arms).some(({ provider }) => provider.api === 'endpoint') &&
      !someGrader(definition.graders, cases, isWebhook),
  );

/** True of a run whose samples a receipt may have room for. */
export const takesSamples = ({ suites }: Evaluation): boolean =>
  suites.reduce((sum, { cases, repeats }) => sum + cases.length * repeats, 0) <= mostSamples;

/** The receipt of a run, or nothing where the next one should ask for itself. Throws a `UserError` as `judge` does. */
export function receiptOf({ evaluation, basis, run, samples: told = '' }: FinishedRun): Receipt | undefined {
  const cases = evaluation.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
  const why = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
  if (cases > mostCases || why !== undefined || evaluation.receipt?.digest !== receiptDigest(basis)) return undefined;
  const whole = { ...evaluation, suites: evaluation.suites.map((suite) => ({ ...suite, cases: [...suite.cases] })) };
  const verdict = verdictOf(whole);
  if (verdict === undefined || verdict === 'error') return undefined;
  const samples = told === '' || told.length > longestSamples ? {} : { samples: told };
  const measured = { evaluation: whole, ...samples };
  return { version: 1, digest: receiptDigest(basis), basis, content: contentOf(measured), run, verdict, ...measured };
}

export type ReadReceipt =
  | { readonly kind: 'usable'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly why: string };

const refused = (why: string): ReadReceipt => ({ kind: 'refused', why });

/**
 * Reads a receipt for a run of a digest and believes nothing that it does not show: its basis has that digest, its
 * scores are those that it was made of, of the very suites of the basis, and judged again they come to its verdict.
 */
export function readReceipt(text: string, digest: string): ReadReceipt {
  const parsed = Receipt.safeParse(readJson(text)?.json);
  if (!parsed.success) return refused('it is not of the expected shape');
  const { data: receipt } = parsed;
  const { basis, evaluation, samples } = receipt;
  const measured = { evaluation, ...(samples === undefined ? {} : { samples }) };
  if (receipt.digest !== digest || receiptDigest(basis) !== digest) return refused('it is of something else');
  if (contentOf(measured) !== receipt.content) return refused('its scores are not those that it was made of');
  const final = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
  if (final !== undefined) return refused(final);
  if (verdictOf(evaluation) !== receipt.verdict) return refused('judged again, it comes to another verdict');
  return { kind: 'usable', receipt };
}

const contentOf = (measured: Pick<Receipt, 'evaluation' | 'samples'>): string => digestOf(plainJson(measured));

/** Nothing where the change is not there to be judged with, or its margin cannot be passed. */
function verdictOf(evaluation: Evaluation): VerdictWord | undefined {
  try {
    return evaluation.change && judge(evaluation.change, evaluation).verdict;
  } catch {
    return undefined;
  }
}

/** Why another try might come to something else than chance, so that it is to be made. */
function whyNotFinal({ shard, receipt, suites }: Evaluation): string | undefined {
  if (shard !== undefined) return 'it is of a part of a run';
  if (receipt?.reused_from !== undefined) return 'it is of a run that reused another';
  const open = suites.find(isOpen);
  return open === undefined ? undefined : `the suite ${open.name} was not evaluated to its end`;
}

function isOpen({ stopped, problem_verdict, arms, judges = [], baseline }: SuiteRun): boolean {
  if (stopped !== undefined || problem_verdict === 'error' || baseline?.control?.stale === true) return true;
  if (judges.some(({ canary, served = {} }) => canary?.moved || Object.values(served).some(areUnlike))) return true;
  return [arms.base, arms.head].some((arm) => arm !== undefined && (arm.grader_errors > 0 || hadOutage(arm.incidents)));
}

const hadOutage = (incidents: object): boolean => Object.keys(incidents).some((kind) => mayPass(kind as IncidentKind));

/** Suites in which a receipt differs from what it says that it depends on. */
function whyOtherSuites({ suites, adoption }: Evaluation, basis: ReceiptBasis): string | undefined {
  const areSame = namesOf(suites) === namesOf(basis.suites) && adoption === basis.adoption;
  const areCounted = suites.every((suite, place) => isCounted(suite, basis.suites[place]?.planned));
  return areSame && areCounted ? undefined : 'its suites are not those that it depends on';
}

type NamedSuite = Pick<SuiteRun, 'name' | 'yardstick' | 'binding' | 'comparison' | 'identity'>;

const namesOf = (suites: readonly NamedSuite[]): string =>
  JSON.stringify(suites.map((suite) => [suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity]));

const isCounted = ({ cases_planned, cases_total }: SuiteRun, planned: number | 'all' | undefined): boolean =>
  planned === 'all' ? cases_planned === cases_total : cases_planned === planned;
