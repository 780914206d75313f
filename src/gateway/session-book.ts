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
  /** Goes on where it was: looked through from its beginning, a map finds the places of all that were deleted. */
  private longestIdleFirst: Iterator<string> | undefined;
  /** Since somebody was looked for who may go. */
  private kept = 0;
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
    const nowMs = this.clock.now();
    const known = this.find(name, nowMs);
    if (known === undefined && !this.makeRoom(nowMs)) return allStopped(this.settings);
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
    const nowMs = this.clock.now();
    const sessions = [...this.stopped.values(), ...this.running.values()];
    return { version: 1, sessions: sessions.filter((session) => !isOver(session, nowMs, this.settings)) };
  }

  /** The session of a name, unless it is over. */
  private find(name: string, nowMs: number): Session | undefined {
    const session = this.stopped.get(name) ?? this.running.get(name);
    if (session === undefined || !isOver(session, nowMs, this.settings)) return session;
    this.stopped.delete(name);
    this.running.delete(name);
    return undefined;
  }

  private keep(session: Session): void {
    const name = session.session;
    this.kept += 1;
    // An iterator that stands still keeps all that its map held since then.
    if (this.kept > this.running.size) this.longestIdleFirst = undefined;
    this.running.delete(name);
    if (session.stopped === undefined) this.running.set(name, session);
    else this.stopped.set(name, session);
  }

  /**
   * Lets sessions go where there are too many: stopped ones that are over, else the longest idle. False when there is
   * none.
   */
  private makeRoom(nowMs: number): boolean {
    if (this.hasRoom()) return true;
    for (const [name, session] of this.stopped) {
      if (!isOver(session, nowMs, this.settings)) break;
      this.stopped.delete(name);
    }
    while (!this.hasRoom() && this.running.size > 0) this.forgetLongestIdle();
    return this.hasRoom();
  }

  private hasRoom(): boolean {
    return this.running.size + this.stopped.size < this.settings.sessions;
  }

  private forgetLongestIdle(): void {
    this.kept = 0;
    this.longestIdleFirst ??= this.running.keys();
    const { value: name, done } = this.longestIdleFirst.next();
    if (done) this.longestIdleFirst = undefined;
    else this.running.delete(name);
  }
}
