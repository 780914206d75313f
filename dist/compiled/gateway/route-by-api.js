/** The model that hands each call to the one that speaks its provider's language. */
export const routeByApi = (models) => ({
    complete: (call, signal) => models[call.provider.api].complete(call, signal),
    refusalOf: (call) => models[call.provider.api].refusalOf?.(call),
});
