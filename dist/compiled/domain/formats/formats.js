import { promptfooFormat } from './promptfoo/promptfoo-format.js';
/** Every kind of file of another tool that holds suites; one that claims files by their ending alone stands last. */
export const formats = [promptfooFormat];
