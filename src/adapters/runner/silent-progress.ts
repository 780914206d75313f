import type { Progress } from '../../ports/progress.js';

/** Shows nothing, for tests, pipes and `--json`. */
export const silentProgress: Progress = { show: () => undefined, finish: () => undefined };
