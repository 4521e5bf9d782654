import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageFile } from '../../../src/model/image-file.ts';
import { sizeOf } from '../../../src/model/image-size.ts';
import { avif, jpeg, png, webp } from './pictures.ts';

const outcome = (name: string, bytes: Uint8Array): string => {
  const image = imageFile(`parks/east/2022/images/${name}`, bytes);
  return 'rule' in image ? image.rule : `${image.width}×${image.height}`;
};

describe('imageFile(path, bytes)', () => {
  test.each([
    ['a.png', png(640, 480)],
    ['a.jpg', jpeg(640, 480)],
    ['a.jpeg', jpeg(640, 480, 3)],
    ['a.jpg', jpeg(480, 640, 6)], // on its side, as phones take them
    ['a.webp', webp('VP8 ', 640, 480)],
    ['a.webp', webp('VP8L', 640, 480)],
    ['a.webp', webp('VP8X', 640, 480)],
    ['a.avif', avif(640, 480)],
    ['a.avif', avif(480, 640, 1)],
    ['inner/West_gate-2.png', png(640, 480)],
  ])('reads the size of %s off its bytes', (name, bytes) =>
    expect(outcome(name, bytes)).toBe('640×480'),
  );

  test.each([
    ['a drawing that may hide a script', 'a.svg', '<svg onload="alert(1)"/>', 'image-kind'],
    ['the same by another name', 'a.png', '<svg onload="alert(1)"/>', 'image-kind'],
    ['a page', 'a.jpg', '<!doctype html><script>alert(1)</script>', 'image-kind'],
    ['another kind than its name says', 'a.png', jpeg(640, 480), 'image-kind'],
    ['a kind that a host would not know', 'a.jfif', jpeg(640, 480), 'image-kind'],
    ['a picture cut short', 'a.png', png(640, 480).slice(0, 18), 'image-kind'],
    ['an empty file', 'a.png', '', 'image-kind'],
    ['a side that no screen has', 'a.png', png(40_000, 10), 'image-size'],
    ['no side at all', 'a.png', png(0, 10), 'image-size'],
    ['more than a phone should load', 'a.png', padded(png(640, 480), 5_000_000), 'image-size'],
    ['a name that addresses change', '大门.png', png(640, 480), 'image-name'],
    ['a name with a space', 'the gate.png', png(640, 480), 'image-name'],
  ])('refuses %s', (_, name, content, rule) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(outcome(name, bytes)).toBe(rule);
  });
});

test('sizeOf(bytes) ends on any bytes, whatever they begin with', () => {
  const starts = [png(9, 9), jpeg(9, 9, 6), webp('VP8X', 9, 9), avif(9, 9, 1)];
  const bytes = fc
    .tuple(fc.constantFrom(...starts), fc.nat(60), fc.uint8Array({ maxLength: 80 }))
    .map(([start, kept, rest]) => Uint8Array.from([...start.slice(0, kept), ...rest]));
  fc.assert(
    fc.property(bytes, (one) => {
      const size = sizeOf(one);
      expect(size === null || Number.isInteger(size.width * size.height)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  whole.set(bytes);
  return whole;
}
