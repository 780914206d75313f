import { createHash } from 'node:crypto';
import tsJest from 'ts-jest';

/**
 * Jest runs modules in a vm context, where a global is looked up by name whenever it is used, many times slower than
 * outside; each module therefore takes those that loops use once. In the first line, so that no line moves.
 */
const takenOnce =
  'const { Array, Int32Array, Float64Array, JSON, Map, Math, Number, Object, Set, String } = globalThis; ';

const typescript = tsJest.default.createTransformer({ useESM: true, tsconfig: 'tsconfig.json', diagnostics: false });

const isTypescript = (path) => path.endsWith('.ts');
const withGlobals = ({ code, ...rest }) => ({ ...rest, code: takenOnce + code });

/** Of TypeScript, and of packages that are ES modules already. */
export default {
  canInstrument: typescript.canInstrument,
  getCacheKey: (text, path, options) =>
    createHash('sha256')
      .update(takenOnce)
      .update(isTypescript(path) ? typescript.getCacheKey(text, path, options) : text)
      .digest('hex'),
  process: (text, path, options) =>
    withGlobals(isTypescript(path) ? typescript.process(text, path, options) : { code: text }),
  processAsync: async (text, path, options) =>
    withGlobals(isTypescript(path) ? await typescript.processAsync(text, path, options) : { code: text }),
};
