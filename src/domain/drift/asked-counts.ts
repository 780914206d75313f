/** From where to where a count may be set, and what it is where nobody sets it. */
export type CountRange = { readonly from: number; readonly to: number; readonly usual: number };

/** How often a measurement asks each anchor. */
export const repeatsRange: CountRange = { from: 1, to: 20, usual: 1 };
/** How often a reference does, which has to tell how far answers waver. */
export const referenceRepeatsRange: CountRange = { from: 5, to: 50, usual: 10 };
/** How many anchors a reference has at most; of fewer than the least nobody could tell a drift from chance. */
export const anchorsRange: CountRange = { from: 10, to: 2000, usual: 200 };
