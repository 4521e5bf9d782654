import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keeping } from '../../../src/outputs/kept-picture.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('keeping(folder, paint)', () => {
  test('paints every SVG once, and never takes one for another', async () => {
    const painted: string[] = [];
    const paint = keeping(folder, (svg) => {
      painted.push(svg);
      return Promise.resolve(new TextEncoder().encode(svg));
    });
    const text = async (svg: string): Promise<string> => new TextDecoder().decode(await paint(svg));
    expect([await text('<a/>'), await text('<b/>'), await text('<a/>')]).toEqual([
      '<a/>',
      '<b/>',
      '<a/>',
    ]);
    expect(painted).toEqual(['<a/>', '<b/>']);
  });

  test('keeps nothing of what cannot be painted', async () => {
    const paint = keeping(folder, () => Promise.reject(new Error('no SVG')));
    await expect(paint('<a')).rejects.toThrow('no SVG');
    await expect(paint('<a')).rejects.toThrow('no SVG');
  });
});
