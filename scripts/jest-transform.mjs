import tsJest from 'ts-jest';

/**
 * Jest runs modules in a vm context, where a global is looked up by name whenever it is used, many times slower than
 * outside; each module therefore takes those that loops use once. In the first line, so that no line moves.
 */
const takenOnce =
  'const { Array, Int32Array, Float64Array, JSON, Map, Math, Number, Object, Set, String } = globalThis; ';

const inner = tsJest.default.createTransformer({ useESM: true, tsconfig: 'tsconfig.json', diagnostics: false });

export default {
  ...{ canInstrument: inner.canInstrument },
  getCacheKey: (...parts) => inner.getCacheKey(...parts) + takenOnce,
  async processAsync(...parts) {
    const { code, ...rest } = await inner.processAsync(...parts);
    return { ...rest, code: takenOnce + code };
  },
  process(...parts) {
    const { code, ...rest } = inner.process(...parts);
    return { ...rest, code: takenOnce + code };
  },
};
