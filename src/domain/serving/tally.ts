import type { ScopeKind } from '../inference/budget/scope.js';
import type { BreakerStanding } from '../inference/circuit-breaker/breaker-standing.js';
import type { IncidentKind } from '../inference/incident/incident.js';
import { tokensOf } from '../inference/price/usage.js';
import { type CallSeries, CallSeriesBook, type KnownProviders } from './call-series.js';
import { CallSum } from './call-sum.js';
import { RecentCalls } from './recent-calls.js';
import type { ServedCall } from './served-call.js';
import type { CapStanding, LateCall, ServingReport } from './serving-report.js';
import { withShortNames } from './short-names.js';
import { SumsByName } from './sums-by-name.js';

/** What a gateway knows beside its calls at the time of a report. */
export type ServingFacts = {
  readonly nowMs: number;
  readonly caps: readonly CapStanding[];
  readonly breakers: readonly BreakerStanding[];
};

const mostLateCalls = 20;

/** Keeps account of the calls that a gateway serves. It takes so much memory, however many there are. */
export class Tally {
  private readonly startedAtMs: number;
  private readonly total = new CallSum();
  private readonly routes = new SumsByName();
  private readonly models = new SumsByName();
  private readonly sessions = new SumsByName();
  private readonly users = new SumsByName();
  private readonly series: CallSeriesBook;
  private readonly recent = new RecentCalls();
  private readonly incidents = new Map<IncidentKind, number>();
  private readonly stoppedBy = new Map<ScopeKind, number>();
  private readonly refused = new Map<number, number>();
  private readonly lateCalls: ServedCall[] = [];
  private inFlight = 0;

  /** `startedAtMs` is when the gateway began to serve, in milliseconds since 1970. */
  constructor(startedAtMs: number, providers: KnownProviders = {}) {
    this.startedAtMs = startedAtMs;
    this.series = new CallSeriesBook(providers);
  }

  /** A request came in of which no call was made, and was told so with this status. */
  refuse(status: number): void {
    countOne(this.refused, status);
  }

  /** A call came in, at so many milliseconds since 1970. Each is ended once. */
  begin(nowMs: number): void {
    this.inFlight += 1;
    this.recent.add(nowMs);
  }

  end(served: ServedCall): void {
    const call = withShortNames(served);
    const { session, user, incident, stoppedBy } = call;
    this.inFlight -= 1;
    this.total.add(call);
    this.series.add(call);
    this.routes.add(call.asked, call);
    this.models.add(modelOf(call), call);
    if (session !== undefined) this.sessions.add(session, call);
    if (user !== undefined) this.users.add(user, call);
    if (incident !== undefined) countOne(this.incidents, incident);
    if (stoppedBy !== undefined) countOne(this.stoppedBy, stoppedBy);
    this.lateCalls.push(call);
    if (this.lateCalls.length > mostLateCalls) this.lateCalls.shift();
  }

  report({ nowMs, caps, breakers }: ServingFacts): ServingReport {
    return {
      version: 1,
      started_at_ms: this.startedAtMs,
      seconds: Math.max(0, nowMs - this.startedAtMs) / 1000,
      in_flight: this.inFlight,
      calls_in_last_minute: this.recent.inLastMinute(nowMs),
      totals: { ...this.total.totals(), latency_ms: this.total.latency() },
      routes: this.routes.breakdown(),
      models: this.models.breakdown(),
      sessions: this.sessions.breakdown(),
      users: this.users.breakdown(),
      incidents: Object.fromEntries(this.incidents),
      stopped_by: Object.fromEntries(this.stoppedBy),
      refused: Object.fromEntries(this.refused),
      caps: [...caps],
      breakers: [...breakers],
      last_calls: this.lateCalls.map(lateCallOf),
    };
  }

  /** What the GenAI conventions measure, by provider, model and error. */
  measured(): readonly CallSeries[] {
    return this.series.all();
  }
}

const modelOf = ({ providerName, model }: ServedCall): string => `${providerName}/${model}`;

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function lateCallOf(call: ServedCall): LateCall {
  const { asked, session, outcome, incident, stoppedBy, costUsd, durationMs } = call;
  const tokens = tokensOf(call.usage);
  return {
    asked,
    model: modelOf(call),
    ...(session === undefined ? {} : { session }),
    outcome,
    ...(incident === undefined ? {} : { incident }),
    ...(stoppedBy === undefined ? {} : { stopped_by: stoppedBy }),
    ...(tokens === undefined ? {} : { tokens }),
    cost_usd: costUsd,
    duration_ms: durationMs,
  };
}
