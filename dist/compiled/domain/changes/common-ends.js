/** How many characters two texts share at their beginning, and behind that at their end, in UTF-16 units. */
export function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let atStart = 0;
    while (atStart < shortest && one.charCodeAt(atStart) === other.charCodeAt(atStart))
        atStart += 1;
    let atEnd = 0;
    const isSame = () => one.charCodeAt(one.length - 1 - atEnd) === other.charCodeAt(other.length - 1 - atEnd);
    while (atEnd < shortest - atStart && isSame())
        atEnd += 1;
    return { atStart, atEnd };
}
