/** Declares an action, with the types of its inputs and outputs taken from what is written. */
export const defineAction = (action) => action;
