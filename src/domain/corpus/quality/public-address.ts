import { type Found, firstFound } from './first-found.js';

/** Neither a part of a longer number nor of a path, and no range of addresses; a host of a URL is one. */
const fourth = /(?<![\w.-])(?<!(?<!\/)\/)\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\w|\/\d{1,2}(?!\d))/g;
const sixth = /(?<![\w.:-])[23][0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}(?![\w:]|\.\w|\/\d)/gi;

/** The first address of the internet in a text that may be somebody's. */
export const publicAddressIn = (text: string): Found | undefined =>
  firstIn(text, fourth, isPublicFourth) ?? firstIn(text, sixth, isPublicSixth);

const firstIn = (text: string, pattern: RegExp, holds: (address: string) => boolean): Found | undefined =>
  firstFound(text, pattern, (found) => {
    const before = text.slice(Math.max(0, found.at - longestWord), found.at);
    return holds(found.text) && !saysVersion.test(before);
  });

const longestWord = 20;

/** What comes after such a word is told apart by dots as well. */
const saysVersion = /\b(?:versions?|ver|rev|release|firmware|build|kernel|driver|sdk|oid|section|chapter)[.:=]?\s?$/i;

/** Networks that nobody is reached at from elsewhere, and those of documentation (IANA, special-purpose addresses). */
const special =
  /^(?:0|10|127)\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.(?:168|0\.0|0\.2|88\.99)\.|^198\.(?:1[89]|51\.100)\.|^203\.0\.113\.|^(?:22[4-9]|2[3-5]\d)\./;

/** Servers that everybody asks for names, and numbers that people write who need any. */
const nobodys: ReadonlySet<string> = new Set([
  ...['149.112.112.112', '208.67.222.222', '208.67.220.220', '94.140.14.14', '94.140.15.15'],
  ...['12.34.56.78', '11.22.33.44', '123.45.67.89', '98.76.54.32', '55.66.77.88', '111.222.111.222'],
]);

/**
 * Versions of four parts begin with two small ones, as V8 5.9.211.32 does, or have but one that is larger: so do two of
 * a hundred addresses.
 */
const largePart = 32;

function isPublicFourth(address: string): boolean {
  const parts = address.split('.');
  const numbers = parts.map(Number);
  const isAddress = parts.every((part) => /^(?:0|[1-9]\d*)$/.test(part)) && numbers.every((number) => number <= 255);
  if (!isAddress || special.test(address) || nobodys.has(address)) return false;
  const last = numbers[3];
  const isOne = last !== 0 && last !== 255 && new Set(numbers).size > 1;
  const isLarge = numbers.map((number) => number >= largePart);
  return isOne && (isLarge[0] || isLarge[1]) === true && isLarge.filter(Boolean).length >= 2;
}

/** Documentation, and the servers of names that Google, Cloudflare, Quad9 and OpenDNS run for everybody. */
const nobodysSixth =
  /^(?:2001:0?db8(?:$|:)|3fff:0?[0-9a-f]{0,3}:|2001:4860:4860:|2606:4700:4700:|2620:fe:|2620:0?119:3[35]:)/i;

function isPublicSixth(address: string): boolean {
  if (nobodysSixth.test(address)) return false;
  const groups = address.split(':');
  const shortened = address.split('::').length - 1;
  const filled = groups.filter((each) => each !== '').length;
  if (shortened === 0) return groups.length === 8 && filled === 8 && /[a-f]/i.test(address);
  return shortened === 1 && !address.includes(':::') && filled >= 3 && filled <= 7;
}
