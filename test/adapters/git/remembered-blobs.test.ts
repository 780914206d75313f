import { describe, expect, test } from 'vitest';
import { RememberedBlobs } from '../../../src/adapters/git/remembered-blobs.js';

const text = (content: string) => ({ kind: 'text', text: content }) as const;

describe('remembered blobs', () => {
  test('are had again', () => {
    const blobs = new RememberedBlobs();
    blobs.keep('a', text('one'), 3);
    expect(blobs.get('a', 100)).toEqual(text('one'));
    expect(blobs.get('b', 100)).toBeUndefined();
  });

  test('are not had by who reads only smaller ones', () => {
    const blobs = new RememberedBlobs();
    blobs.keep('a', text('one'), 3);
    expect(blobs.get('a', 2)).toBeUndefined();
  });

  test('are small, and text', () => {
    const blobs = new RememberedBlobs();
    blobs.keep('large', text('x'.repeat(65_537)), 65_537);
    blobs.keep('binary', { kind: 'binary', bytes: 3 }, 3);
    expect([blobs.get('large', 1e9), blobs.get('binary', 1e9)]).toEqual([undefined, undefined]);
  });

  test('take no more than so much memory together', () => {
    const blobs = new RememberedBlobs();
    for (let index = 0; index < 400; index += 1) blobs.keep(`${index}`, text('x'.repeat(60_000)), 60_000);
    const kept = Array.from({ length: 400 }, (_, index) => blobs.get(`${index}`, 1e9)).filter(Boolean);
    expect(kept.length).toBe(Math.floor(16_000_000 / 60_000));
  });
});
