/** What is wrong with the threshold of a grader that gives a share. */
export const problemOfShare = ({ threshold = 0 }) => threshold > 1 ? { field: 'threshold', sentence: 'has scores between 0 and 1' } : undefined;
/** True of a value that says nothing before it is filled in with a case; objects are no templates. */
export const isTemplate = (value) => Array.isArray(value) ? value.some(isTemplateText) : isTemplateText(value);
const isTemplateText = (value) => typeof value === 'string' && /\{\{|\{%/.test(value);
/** False of what nobody could read in a report, and of the one key that JSON loses on its way. */
export const isMetricName = (name) => name.trim() !== '' && name !== '__proto__';
