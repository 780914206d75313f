/** The parameters of a binding as they are asked: a seed that is to be derived becomes that of the question. */
export const withSeed = (parameters, seed = 0) => parameters.seed === 'derived' ? { ...parameters, seed } : parameters;
