/** How often each run of `size` words stands in a text. */
export function countGrams(words, size) {
    const counts = new Map();
    for (let start = 0; start + size <= words.length; start += 1) {
        const gram = words.slice(start, start + size).join(' ');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
