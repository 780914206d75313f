/** How far a long piece of work is. */
export type ProgressState = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly costUsd: number;
  readonly incidents: number;
};

/** Shows progress: a bar in a terminal, a line every few seconds in CI. */
export interface Progress {
  show(state: ProgressState): void;
  /** Ends the display and leaves the last state visible. */
  finish(): void;
}
