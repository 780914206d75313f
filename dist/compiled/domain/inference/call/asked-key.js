import { own } from '../../artifacts/own.js';
/** What whoever asked calls a parameter. */
export const askedKey = ({ askedAs }, parameter) => (askedAs && own(askedAs, parameter)) ?? parameter;
