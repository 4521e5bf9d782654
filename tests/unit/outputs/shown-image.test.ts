import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ImageFile } from '../../../src/model/image-file.ts';
import { imageFile } from '../../../src/model/image-file.ts';
import { shownSize } from '../../../src/model/shown-size.ts';
import { shownImage } from '../../../src/outputs/shown-image.ts';
import { png } from '../model/pictures.ts';

/** A photograph on its side, with a place, an author, a comment, and words behind its end. */
const gate = new URL(
  '../../fixtures/government/content/parks/xinqu/2024/images/gate.jpg',
  import.meta.url,
);
const kinds = ['jpg', 'png', 'webp', 'avif'] as const;
type Kind = (typeof kinds)[number];
const formats = { jpg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif' } as const;

function handedIn(name: string, bytes: Uint8Array): ImageFile {
  const image = imageFile(`parks/a/2024/images/${name}`, bytes);
  if ('rule' in image) throw new Error(image.message.en);
  return image;
}

/** The photograph in a kind, with all that a camera and an editor's programs put into it. */
async function photo(kind: Kind): Promise<ImageFile> {
  if (kind === 'jpg') return handedIn('gate.jpg', readFileSync(gate));
  const made = sharp(readFileSync(gate)).keepMetadata();
  const bytes = await (kind === 'avif' ? made.avif({ effort: 0 }) : made[kind]()).toBuffer();
  return handedIn(`gate.${kind}`, bytes);
}

describe('shownImage(name, image)', () => {
  describe.each(kinds)('%s', (kind) => {
    test('keeps nothing that was in the file beside its pixels', async () => {
      const image = await photo(kind);
      expect(Buffer.from(image.bytes).includes('Tiangou')).toBe(true);
      const shown = await shownImage(`gate.${kind}`, image);
      expect(Buffer.from(shown).toString('latin1')).not.toMatch(/Tiangou|Exif|xmp|GPS|ICC_PROFILE/);
      const { exif, xmp, iptc, icc, comments, orientation } = await sharp(shown).metadata();
      expect({ exif, xmp, iptc, icc, comments, orientation }).toEqual({});
    });

    test('is of the same kind, upright, and of the size that pages say', async () => {
      const image = await photo(kind);
      const { format, width, height } = await sharp(
        await shownImage(`gate.${kind}`, image),
      ).metadata();
      expect({ format, width, height }).toEqual({ format: formats[kind], ...shownSize(image) });
      expect(width).toBeGreaterThan(height);
    });

    test('has the same bytes every time', async () => {
      const image = await photo(kind);
      const [first, second] = [
        await shownImage(`a.${kind}`, image),
        await shownImage(`a.${kind}`, image),
      ];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    });
  });

  test('says which picture cannot be read, in both languages', async () => {
    const broken = handedIn('gate.png', png(640, 480));
    await expect(shownImage('parks/a/2024/images/gate.png', broken)).rejects.toThrow(
      /parks\/a\/2024\/images\/gate\.png: 图片损坏.*Unexpected damage/,
    );
  });
});

describe('shownSize(image)', () => {
  test.each([
    ['a small one stays as it is', { width: 640, height: 480 }, { width: 640, height: 480 }],
    ['a wide one', { width: 4000, height: 3000 }, { width: 1600, height: 1200 }],
    ['an upright one', { width: 3000, height: 12_000 }, { width: 600, height: 2400 }],
    ['a thin one keeps a pixel', { width: 12_000, height: 1 }, { width: 1600, height: 1 }],
  ])('%s', (_, image, shown) => expect(shownSize(image)).toEqual(shown));
});
