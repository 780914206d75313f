/**
 * Tells many calls that their signal was aborted through one listener a signal, since Node warns of a leak at eleven.
 * The calls have places in an array: the table of a `Set` that many pass through outlives them, and all they hold with
 * it.
 */
export class AbortWatch {
    placesBySignal = new WeakMap();
    /** Calls `onAbort` when the signal is aborted, until the function that is returned was called. */
    begin(signal, onAbort) {
        const places = this.placesOf(signal);
        const place = places.free.pop() ?? places.taken.length;
        places.taken[place] = onAbort;
        return () => {
            places.taken[place] = undefined;
            places.free.push(place);
        };
    }
    placesOf(signal) {
        const known = this.placesBySignal.get(signal);
        if (known !== undefined)
            return known;
        const places = { taken: [], free: [] };
        this.placesBySignal.set(signal, places);
        signal.addEventListener('abort', () => {
            for (const onAbort of places.taken)
                onAbort?.();
        });
        return places;
    }
}
