import type { Sample } from '../sample.js';
import type { BaselineRun } from './baseline-run.js';

/** Counts which answers of base come from the cache, and how old they are. */
export class BaselineCount {
  private cached = 0;
  private asked = 0;
  private undated = 0;
  private oldestDays: number | undefined;

  /** Counts a sample of base that has an answer. */
  add({ cached, age_days: days }: Pick<Sample, 'cached' | 'age_days'>): void {
    if (!cached) {
      this.asked += 1;
      return;
    }
    this.cached += 1;
    if (days === undefined) this.undated += 1;
    else this.oldestDays = Math.max(days, this.oldestDays ?? 0);
  }

  /** `undefined` where nothing came from the cache, so that nothing could be stale. */
  result(): BaselineRun | undefined {
    const { cached, asked, undated, oldestDays } = this;
    if (cached === 0) return undefined;
    return {
      cached,
      asked,
      ...(oldestDays === undefined ? {} : { oldest_days: oldestDays }),
      ...(undated === 0 ? {} : { undated }),
    };
  }
}
