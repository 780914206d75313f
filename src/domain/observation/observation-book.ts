import type { z } from 'zod';
import { sha256Of } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { momentOf } from '../moment.js';
import { UserError } from '../user-error.js';
import { type ArmRules, armOf } from './arm-rules.js';
import { longestId, Observation, type ObservationKind, type ObservedArm, observationKey } from './observation.js';
import { countsOf, type ObservationCounts } from './observation-counts.js';
import { nameOf, type ObservedCall, type ObservedScore } from './observed-call.js';
import type { Observed } from './read-observed.js';
import { RequestTally } from './request-tally.js';
import { isPlausible } from './written-time.js';

/** Answers that are held at once, about two and a half kilobytes each. */
const mostRequests = 500_000;

type Settings = {
  readonly rules: ArmRules;
  /** Of calls that do not say how they were answered. */
  readonly kind: ObservationKind;
};

/** Gathers calls and scores in any order, and makes observations of them: one of each request and arm. */
export class ObservationBook {
  private readonly settings: Settings;
  private readonly tallies = new Map<string, RequestTally>();
  private readonly named = new Map<string, RequestTally | 'several'>();
  private readonly pending: ObservedScore[] = [];
  private readonly finished = new Map<string, Observation>();
  private readonly count = { calls: 0, duplicates: 0, neither: 0, failedOfNeither: 0, both: 0 };
  private readonly lost = { unplaced: 0, outOfRange: 0, contradicted: 0, ofFailures: 0, others: 0, broken: 0 };

  constructor(settings: Settings) {
    this.settings = settings;
  }

  add({ calls, scores, observations, others, unknown }: Observed): void {
    for (const call of calls) this.addCall(call);
    for (const score of scores) this.addScore(score);
    for (const observation of observations) this.keep(observation);
    this.lost.others += others;
    this.lost.broken += unknown;
  }

  /** A line that is no JSON. */
  addBroken(): void {
    this.lost.broken += 1;
  }

  /** Everything that was gathered, in the order of its moments; nothing can be added afterwards. */
  close(): { readonly observations: readonly Observation[]; readonly counts: ObservationCounts } {
    for (const score of this.pending) this.place(score);
    const shadowed = this.shadowedRequests();
    for (const tally of this.tallies.values()) {
      const observation = Observation.safeParse(this.observationOf(tally, shadowed)).data;
      if (observation === undefined) this.lost.broken += 1;
      else this.keep(observation);
    }
    const observations = [...this.finished.values()].sort(earlierFirst);
    return { observations, counts: { ...countsOf(observations), ...this.counted() } };
  }

  private addCall(call: ObservedCall): void {
    this.count.calls += 1;
    if (call.request === '' || call.request.length > longestId || !isPlausible(call.startMs)) {
      this.lost.broken += 1;
      return;
    }
    const arm = armOf(call, this.settings.rules);
    if (arm === 'neither' || arm === 'both') this.countArmless(arm, call);
    else this.tell(call, arm);
  }

  private countArmless(arm: 'neither' | 'both', { error }: ObservedCall): void {
    this.count[arm] += 1;
    if (arm === 'neither' && error !== undefined) this.count.failedOfNeither += 1;
  }

  private tell(call: ObservedCall, arm: ObservedArm): void {
    if (this.named.has(call.names[0])) {
      this.count.duplicates += 1;
      return;
    }
    const key = `${arm} ${call.request}`;
    const known = this.tallies.get(key);
    known?.add(call);
    const tally = known ?? new RequestTally(call, arm);
    if (known === undefined) this.tallies.set(key, tally);
    if (this.tallies.size > mostRequests) throw tooMany();
    for (const name of [...call.names, nameOf('request', call.request)]) this.name(name, tally);
  }

  private name(name: string, tally: RequestTally): void {
    const known = this.named.get(name);
    this.named.set(name, known === undefined || known === tally ? tally : 'several');
  }

  private addScore(score: ObservedScore): void {
    if (!(score.score >= 0 && score.score <= 1)) this.lost.outOfRange += 1;
    else this.pending.push(score);
  }

  private place({ names, metric, score }: ObservedScore): void {
    const found = names.map((name) => this.named.get(name)).find((each) => each !== undefined);
    if (found === undefined || found === 'several') this.lost.unplaced += 1;
    else found.score(metric, score);
  }

  private shadowedRequests(): ReadonlySet<string> {
    const shadowed = [...this.tallies.values()].filter(({ kind }) => (kind ?? this.settings.kind) === 'shadow');
    return new Set(shadowed.map(({ request }) => request));
  }

  /** The baseline's answer to a shadowed request is one of the pair, although its user saw it. */
  private observationOf(tally: RequestTally, shadowed: ReadonlySet<string>): z.input<typeof Observation> {
    const { request, arm, model, startMs, error, refused, scores, latencyMs, costUsd, user } = tally;
    const scored = Object.keys(scores).length;
    if (error !== undefined) this.lost.ofFailures += scored;
    this.lost.contradicted += tally.contradicted;
    return {
      id: request,
      at: momentOf(startMs),
      arm,
      model: model.slice(0, longestId),
      refused,
      error,
      kind: shadowed.has(request) ? 'shadow' : 'traffic',
      scores: error !== undefined || scored === 0 ? undefined : scores,
      latency_ms: latencyMs,
      cost_usd: costUsd,
      user: user === undefined ? undefined : pseudonymOf(user),
    };
  }

  private keep(observation: Observation): void {
    const key = observationKey(observation);
    const known = this.finished.get(key);
    if (known !== undefined) this.count.duplicates += 1;
    this.finished.set(key, known === undefined ? observation : this.agreed(known, observation));
    if (this.finished.size > mostRequests) throw tooMany();
  }

  /** An observation without the metrics of which the same one says something else. */
  private agreed({ scores, ...known }: Observation, { scores: others = {} }: Observation): Observation {
    const all = Object.entries(scores ?? {});
    const kept = all.filter(([metric, score]) => (own(others, metric) ?? score) === score);
    this.lost.contradicted += all.length - kept.length;
    return kept.length === 0 ? known : { ...known, scores: Object.fromEntries(kept) };
  }

  private counted() {
    const { calls, duplicates, neither, failedOfNeither, both } = this.count;
    const { unplaced, outOfRange, contradicted, ofFailures, others, broken } = this.lost;
    return {
      calls,
      duplicates,
      broken,
      other: others,
      unplaced_scores: unplaced,
      scores_out_of_range: outOfRange,
      contradicted_scores: contradicted,
      of_neither_arm: neither,
      failed_of_neither_arm: failedOfNeither,
      of_both_arms: both,
      scores_of_failures: ofFailures,
    };
  }
}

/** Whoever reads observations one after the other comes to the same, in whatever order the files were read. */
const earlierFirst = (one: Observation, other: Observation): number => {
  const [first, second] = [one, other].map((each) => `${each.at} ${observationKey(each)}`) as [string, string];
  return first < second ? -1 : Number(first > second);
};

const tooMany = (): UserError =>
  new UserError(`these files hold more than ${mostRequests} answers, which are not read at once`, {
    hint: 'read the files of a day or an hour at a time',
  });

/** Who asked stays unknown, and the same. */
const pseudonymOf = (user: string): string => sha256Of(`lanegate user\n${user}`).slice(0, 16);
