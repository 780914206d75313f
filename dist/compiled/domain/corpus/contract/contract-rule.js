/** A rule as it is told. */
export const labelOf = ({ key, limit }) => limit === '' ? key : `${key} ${limit}`;
export const joined = (parts) => ({
    rules: parts.flatMap(({ rules }) => rules),
    unchecked: parts.flatMap(({ unchecked }) => unchecked),
});
