import { ModelError } from '../ports/model.js';
import { Queue } from './queue.js';
/**
 * Lets at most `limit` calls be under way at once; the others wait in the order they came. A call that is aborted while
 * it waits throws its signal's reason at once.
 */
export function withConcurrency(model, limit) {
    const waiting = new Queue();
    let underWay = 0;
    const wait = (signal) => new Promise((resolve, reject) => {
        const giveUp = () => {
            waiter.isGone = true;
            signal?.removeEventListener('abort', giveUp);
            reject(ModelError.unasked(signal?.reason));
        };
        const takePlace = () => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
        };
        const waiter = { takePlace, isGone: false };
        signal?.addEventListener('abort', giveUp);
        waiting.push(waiter);
    });
    const enter = (signal) => {
        if (signal?.aborted)
            throw ModelError.unasked(signal.reason);
        if (underWay >= limit)
            return wait(signal);
        underWay += 1;
        return undefined;
    };
    const leave = () => {
        let next = waiting.shift();
        while (next?.isGone)
            next = waiting.shift();
        if (next === undefined)
            underWay -= 1;
        else
            next.takePlace();
    };
    return {
        async complete(call, signal) {
            const waiting = enter(signal);
            if (waiting !== undefined)
                await waiting;
            try {
                return await model.complete(call, signal);
            }
            finally {
                leave();
            }
        },
    };
}
