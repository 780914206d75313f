/** What a percent-encoded text means; `undefined` where it means nothing. */
export function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
