import { toNanoUsd, usdOf } from '../../inference/budget/amount.js';
import { excerptOf } from '../../inference/excerpt.js';
import { IncidentKind } from '../../inference/incident/incident.js';
import { Notice } from '../../inference/incident/notice.js';
import { NumberList } from '../../packed/number-list.js';
import { formatAmount } from '../../report/words/format-quantity.js';
import { sortedQuantile } from '../../statistics/quantile.js';
import { callsOfSample } from '../calls-of-sample.js';
import { countsByName } from '../counts-by-name.js';
import type { ArmTotals } from '../evaluation.js';
import type { Sample } from '../sample.js';
import { describeServed } from './describe-served.js';

/** What was said by the sample that comes first by its case's id and its repeat, whenever it arrived. */
type First = { readonly id: string; readonly repeat: number; readonly said: string };

const isBefore = (one: Sample, other: First): boolean =>
  one.case === other.id ? one.repeat < other.repeat : one.case < other.id;

/** Adds up what the samples of one arm came to; their order changes nothing. */
export class ArmTally {
  private readonly incidents = new Map<IncidentKind, number>();
  private readonly notices = new Map<Notice, number>();
  private readonly firstIncidents = new Map<IncidentKind, First>();
  private readonly latencies = new NumberList();
  private readonly served = new Map<string, number>();
  private readonly fingerprints = new Map<string, number>();
  private firstGraderError: First | undefined;
  private graderErrors = 0;
  private unverified = 0;
  private nanoUsd = 0;
  private inputTokens = 0;
  private outputTokens = 0;
  private characters = 0;
  answered = 0;
  readonly calls = { made: 0, cached: 0 };

  add(sample: Sample): void {
    this.nanoUsd += toNanoUsd(sample.cost_usd);
    this.inputTokens += sample.usage?.input_tokens ?? 0;
    this.outputTokens += sample.usage?.output_tokens ?? 0;
    const { made, cached } = callsOfSample(sample);
    this.calls.made += made;
    this.calls.cached += cached;
    if (sample.outcome.kind === 'incident') this.addIncident(sample, sample.outcome.incident);
    else this.addAnswer(sample, sample.outcome);
  }

  totals(target: ArmTotals['target']): ArmTotals {
    const sorted = this.latencies.sorted();
    return {
      target,
      served: this.whoServed(),
      ...this.fingerprintsTold(),
      answered: this.answered,
      incidents: countsInOrder(IncidentKind.options, this.incidents),
      notices: countsInOrder(Notice.options, this.notices),
      grader_errors: this.graderErrors,
      unverified: this.unverified,
      cost_usd: usdOf({ nanoUsd: this.nanoUsd }),
      input_tokens: this.inputTokens,
      output_tokens: this.outputTokens,
      latency_ms:
        sorted.length === 0
          ? { p50: 0, p95: 0 }
          : { p50: sortedQuantile(sorted, 0.5), p95: sortedQuantile(sorted, 0.95) },
      mean_characters: this.answered === 0 ? 0 : this.characters / this.answered,
    };
  }

  /** How many incidents of each kind and grader errors there were, what the first one said, and who answered. */
  notes(): string[] {
    const kinds = IncidentKind.options.flatMap((kind) => {
      const first = this.firstIncidents.get(kind);
      return first === undefined ? [] : [`${this.incidents.get(kind)} ${kind}, ${describeFirst(first)}`];
    });
    const { firstGraderError: error } = this;
    const graders =
      error === undefined ? [] : [`${formatAmount(this.graderErrors, 'grader error')}, ${describeFirst(error)}`];
    const mixture = describeServed({ served: this.whoServed() });
    return [
      ...kinds,
      ...graders,
      ...(mixture === undefined ? [] : [`answered by ${this.served.size} models: ${mixture}`]),
    ];
  }

  /** Who answered how often, by name. */
  whoServed(): ArmTotals['served'] {
    return countsByName(this.served);
  }

  private fingerprintsTold(): Pick<ArmTotals, 'system_fingerprints'> {
    const { size } = this.fingerprints;
    return size === 0 || size > mostFingerprints ? {} : { system_fingerprints: countsByName(this.fingerprints) };
  }

  private addIncident(
    sample: Sample,
    { kind, message }: { readonly kind: IncidentKind; readonly message: string },
  ): void {
    this.incidents.set(kind, (this.incidents.get(kind) ?? 0) + 1);
    const first = this.firstIncidents.get(kind);
    if (first === undefined || isBefore(sample, first)) this.firstIncidents.set(kind, firstOf(sample, message));
  }

  private addAnswer(sample: Sample, outcome: Extract<Sample['outcome'], { kind: 'answered' }>): void {
    this.answered += 1;
    for (const notice of outcome.notices ?? []) this.notices.set(notice, (this.notices.get(notice) ?? 0) + 1);
    this.served.set(sample.model, (this.served.get(sample.model) ?? 0) + 1);
    const { system_fingerprint: fingerprint } = sample;
    if (fingerprint !== undefined) this.fingerprints.set(fingerprint, (this.fingerprints.get(fingerprint) ?? 0) + 1);
    this.characters += outcome.content.length;
    if (sample.unverified) this.unverified += 1;
    if (!sample.cached) this.latencies.push(sample.latency_ms);
    const errors = Object.values(outcome.grader_errors);
    this.graderErrors += errors.length;
    const [error] = errors;
    if (error === undefined) return;
    const { firstGraderError: first } = this;
    if (first === undefined || isBefore(sample, first)) this.firstGraderError = firstOf(sample, error);
  }
}

const firstOf = (sample: Sample, said: string): First => ({ id: sample.case, repeat: sample.repeat, said });

/** A provider that has so many gives each answer one of its own, which tells nothing. */
const mostFingerprints = 20;

const longestId = 80;

const describeFirst = ({ id, said }: First): string => `the first (case ${excerptOf(id, longestId)}): ${said}`;

/** Counts in an order of their own, so that it does not matter which came first. */
const countsInOrder = <Key extends string>(
  order: readonly Key[],
  counts: ReadonlyMap<Key, number>,
): Partial<Record<Key, number>> =>
  Object.fromEntries(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key)]] : []))) as Partial<
    Record<Key, number>
  >;
