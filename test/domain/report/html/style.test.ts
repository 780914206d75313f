import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette } from '../../../../src/domain/report/html/style.js';

/** Relative luminance of a colour as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = ['ink', 'quiet', 'pass', 'fail', 'inconclusive', 'error', 'not-affected'];

test('black on white is 21 to 1, which is the most there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('the %s colours', (_, palette) => {
  const between = (one: string, other: string): number => contrast(palette[one] ?? '', palette[other] ?? '');

  test.each(texts)('let %s be read on the page', (text) => {
    expect(between(text, 'ground')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'quiet'])('let %s be read on what is raised', (text) => {
    expect(between(text, 'raised')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['gone', 'came'])('let a word be read that has %s', (ground) => {
    expect(between('ink', ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['arm', 'control', 'pass', 'fail', 'ink'])('let the shape of %s be seen', (shape) => {
    expect(between(shape, 'ground')).toBeGreaterThanOrEqual(3);
  });

  test('name the same things as the others', () => {
    expect(Object.keys(palette)).toEqual(Object.keys(lightPalette));
  });
});
