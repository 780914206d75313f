import { placeholderPattern } from '../../../domain/inference/provider/http-provider.js';
/** Headers as names and values in turn, with the key in the place that they keep for it. */
export const templateHeaders = (headers, key = '') => Object.entries(headers).flatMap(([name, value]) => [name, value.replace(placeholderPattern, () => key)]);
