const nothing = () => Promise.resolve({ kind: 'failed', reason: 'nobody is there to be asked' });
/** Of no use to a grader that asks for anything. */
export const noSupplies = {
    completion: nothing,
    embeddings: nothing,
    partner: nothing,
    program: nothing,
    post: nothing,
};
