import type { Model } from '../ports/model.js';
import { Queue } from './queue.js';

/** Lets at most `limit` calls be under way at once; the others wait in the order they came. */
export function withConcurrency(model: Model, limit: number): Model {
  const waiting = new Queue<() => void>();
  let underWay = 0;

  const leave = (): void => {
    const takePlace = waiting.shift();
    if (takePlace === undefined) underWay -= 1;
    else takePlace();
  };
  return {
    async complete(call, signal) {
      if (underWay < limit) underWay += 1;
      else await new Promise<void>((takePlace) => waiting.push(takePlace));
      try {
        return await model.complete(call, signal);
      } finally {
        leave();
      }
    },
  };
}
