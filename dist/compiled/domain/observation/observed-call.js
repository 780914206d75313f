/** A name is told apart by what it is of. */
export const nameOf = (of, id) => `${of} ${id}`;
