import type { Sharp } from 'sharp';
import type { ImageFile } from '../model/image-file.ts';
import { shownSize } from '../model/shown-size.ts';

/** How each kind is written, by the ending of its name; photographs at a quality that eyes accept. */
const writers: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  png: (image) => image.png({ compressionLevel: 9 }),
  jpg: (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  jpeg: (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  webp: (image) => image.webp({ quality: 82 }),
  avif: (image) => image.avif({ quality: 60 }),
};

/**
 * A picture as it is published: its pixels alone, painted anew. So nothing else that was in the file
 * gets out, neither where it was taken nor by whom, nor what was cut off, nor what only looks like a
 * picture. Turned as the camera says, in sRGB, no larger than a page shows it.
 */
export async function shownImage(name: string, image: ImageFile): Promise<Uint8Array> {
  // Only sites with pictures load it: it is machine code, and starts slower than all the rest.
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1); // the bytes are those of one thread, however many the machine has
  const painted = sharp(image.bytes)
    .autoOrient()
    .resize({ ...shownSize(image), fit: 'fill' });
  const write = writers[name.split('.').at(-1) ?? ''] ?? ((same: Sharp) => same);
  try {
    return await write(painted).toBuffer();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `\n${name}: 图片损坏，读不出来，请重新存一份。Unexpected damage, the picture cannot be read: save it anew. (${why})`,
      { cause: error },
    );
  }
}
