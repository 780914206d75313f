/** The meaning of a value that comes from elsewhere: only that it is there can be compared. */
export const passedOn = '{…}';
