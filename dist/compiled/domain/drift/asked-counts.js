/** How often a measurement asks each anchor. */
export const repeatsRange = { from: 1, to: 20, usual: 1 };
/** How often a reference does, which has to tell how far answers waver. */
export const referenceRepeatsRange = { from: 5, to: 50, usual: 10 };
/** How many anchors a reference has at most; of fewer than the least nobody could tell a drift from chance. */
export const anchorsRange = { from: 10, to: 2000, usual: 200 };
