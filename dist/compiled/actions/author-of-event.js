/** On GitHub a change is whose pull request it is; of a head that no pull request brought nobody is the author. */
export const authorOfEvent = ({ author, head }) => ({
    authorOf: async (commit) => (commit === head ? author : undefined),
});
