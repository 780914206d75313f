const versions = new Map([
    { id: 'embedded-1', gramLengths: [3, 3], wordCount: 0, weighting: 'rarity', neighbours: 1 },
    { id: 'embedded-2', gramLengths: [2, 4], wordCount: 2, weighting: 'tellingness', neighbours: 3 },
].map((version) => [version.id, version]));
/** The ids of all versions, oldest first. */
export const learnerIds = [...versions.keys()];
/** The version with this id, or `undefined` when there is none. */
export const learnerVersion = (id) => versions.get(id);
