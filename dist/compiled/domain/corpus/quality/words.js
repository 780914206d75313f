const wordPattern = /[\p{L}\p{N}]+/gu;
/** The words of a text in small letters: runs of letters and digits. */
export const wordsOf = (text) => text.toLowerCase().match(wordPattern) ?? [];
const offset = 0x811c9dc5;
const prime = 0x01000193;
/** A word as a number of 32 bits (FNV-1a), since windows over numbers are compared far faster than over texts. */
export function hashOfWord(word) {
    let hash = offset;
    for (let index = 0; index < word.length; index += 1)
        hash = Math.imul(hash ^ word.charCodeAt(index), prime);
    return hash >>> 0;
}
/** The numbers of all windows of so many words. */
export function windowsOf(hashes, width) {
    const windows = new Uint32Array(Math.max(0, hashes.length - width + 1));
    for (let start = 0; start < windows.length; start += 1) {
        let hash = offset;
        for (let index = start; index < start + width; index += 1)
            hash = mixed(Math.imul(hash, 31) + (hashes[index] ?? 0));
        windows[start] = hash;
    }
    return windows;
}
/** Spreads a number over all 32 bits (the finalizer of MurmurHash3). */
export function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
