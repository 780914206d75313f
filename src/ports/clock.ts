/** Time as the product sees it. */
export interface Clock {
  /** Milliseconds since 1970; steps with the system clock. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `ring` once `ms` have passed, unless the alarm is stopped before by what is returned. */
  alarm(ms: number, ring: () => void): () => void;
}
