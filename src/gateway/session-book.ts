import {
  admit,
  countTokens,
  isOver,
  type KillSwitchState,
  openSession,
  type Session,
} from '../domain/inference/kill-switch/kill-switch.js';
import type { KillSwitchSettings } from '../domain/inference/kill-switch/kill-switch-settings.js';
import type { NormalisedRequest } from '../domain/inference/kill-switch/normalised-request.js';
import type { Clock } from '../ports/clock.js';

const allStopped = ({ sessions }: KillSwitchSettings): string =>
  `no other session begins while as many are stopped as may be known (${sessions})`;

/** Of a session that is bounded by itself only the caps hold. */
const noLoops = { repeated: false, cycle_repeats: false } as const;

/** The sessions that a kill switch knows, never more than its settings say. */
export class SessionBook {
  private readonly settings: KillSwitchSettings;
  private readonly clock: Clock;
  /** By name, the one that was seen longest ago first. */
  private readonly running = new Map<string, Session>();
  /** By name, the one that was stopped first is first. */
  private readonly stopped = new Map<string, Session>();

  constructor(settings: KillSwitchSettings, clock: Clock, earlier: KillSwitchState | undefined) {
    this.settings = settings;
    this.clock = clock;
    const since = ({ stopped, seen_ms }: Session): number => stopped?.at_ms ?? seen_ms;
    const sessions = [...(earlier?.sessions ?? [])].sort((one, other) => since(one) - since(other));
    for (const session of sessions) this.keep(session);
  }

  /** Counts a request to its session. The sentence that refuses it, or `undefined` when the call may be made. */
  admit(name: string, request: NormalisedRequest, isBounded = false): string | undefined {
    this.forget();
    const nowMs = this.clock.now();
    const known = this.stopped.get(name) ?? this.running.get(name);
    if (known === undefined && !this.makeRoom()) return allStopped(this.settings);
    const settings = isBounded ? { ...this.settings, ...noLoops } : this.settings;
    const session = admit(known ?? openSession(name, nowMs), request, nowMs, settings);
    this.keep(session);
    return session.stopped?.reason;
  }

  /** Counts what a session's call took. */
  countTokens(name: string, tokens: number): void {
    const session = this.running.get(name);
    if (session !== undefined) this.running.set(name, countTokens(session, tokens));
  }

  save(): KillSwitchState {
    this.forget();
    return { version: 1, sessions: [...this.stopped.values(), ...this.running.values()] };
  }

  private keep(session: Session): void {
    const name = session.session;
    this.running.delete(name);
    if (session.stopped === undefined) this.running.set(name, session);
    else this.stopped.set(name, session);
  }

  /** Lets go of sessions that are over; both maps are in the order in which theirs end. */
  private forget(): void {
    const nowMs = this.clock.now();
    for (const sessions of [this.running, this.stopped]) {
      for (const [name, session] of sessions) {
        if (!isOver(session, nowMs, this.settings)) break;
        sessions.delete(name);
      }
    }
  }

  /** Lets the longest idle session go where there are too many. False when all of them are stopped. */
  private makeRoom(): boolean {
    const { sessions } = this.settings;
    for (const name of this.running.keys()) {
      if (this.running.size + this.stopped.size < sessions) break;
      this.running.delete(name);
    }
    return this.running.size + this.stopped.size < sessions;
  }
}
