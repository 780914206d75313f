/** Whether a stream is a terminal that moves its cursor and colours its text as told; a shell in Emacs is none. */
export const understandsCodes = ({ isTTY }, { TERM }) => isTTY === true && TERM !== 'dumb';
