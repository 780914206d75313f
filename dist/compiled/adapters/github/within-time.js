/** Work whose signal aborts once its time is over, or when the caller's does. */
export async function withinTime({ clock, timeoutMs, signal }, work) {
    const over = new AbortController();
    const stopAlarm = clock.alarm(timeoutMs, () => over.abort(new Error(`nothing within ${timeoutMs / 1000} s`)));
    try {
        return await work(signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]));
    }
    finally {
        stopAlarm();
    }
}
/** What some work comes to, or the signal's reason, whichever is there first. */
export function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
