import type { Progress, ProgressState } from '../../src/ports/progress.js';

/** A progress display that keeps every state it is shown. */
export class CollectingProgress implements Progress {
  readonly states: ProgressState[] = [];
  isFinished = false;

  show(state: ProgressState): void {
    this.states.push(state);
  }

  finish(): void {
    this.isFinished = true;
  }
}

export const collectingProgress = (): CollectingProgress => new CollectingProgress();
