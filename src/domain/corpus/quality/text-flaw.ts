/** Where in a text something is wrong: the place of its first character, and what stands there. */
export type TextFlaw = { readonly at: number; readonly says: string };
