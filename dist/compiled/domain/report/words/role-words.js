const words = {
    gate: '',
    success: 'must improve',
    deterioration: 'must not get worse',
    report: 'reported only',
};
/** What a metric's role asks of it, where that is not the usual; '' for a gate. */
export const roleWords = (role) => words[role];
