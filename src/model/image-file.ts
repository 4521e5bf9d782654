import { sizeOf } from './image-size.ts';
import type { Complaint } from './shape.ts';
import { complaint } from './shape.ts';

/** A picture that pages may show, as it was handed in. */
export interface ImageFile {
  /** As browsers show it: turned where the camera says so. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Kinds of pictures by the endings of their names; a host sends them as what the ending says. */
const KINDS: Readonly<Record<string, 'png' | 'jpeg' | 'webp' | 'avif'>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
};

/** What a reader on a phone may be asked to load, and what a browser can draw. */
const MOST_BYTES = 4_000_000;
const MOST_PIXELS = 12_000;

/** A file of images/ as a picture, or what is wrong with it. Its first bytes decide, not its name. */
export function imageFile(path: string, bytes: Uint8Array): ImageFile | Complaint {
  const [, name = ''] = /^(?:badges|.*?\/images)\/(.*)$/.exec(path) ?? [];
  if (!/^[A-Za-z0-9][\w./-]*\.[a-z]+$/.test(name)) return badName;
  const size = sizeOf(bytes);
  if (!size) return noPicture;
  if (KINDS[name.split('.').at(-1) ?? ''] !== size.kind) return otherEnding;
  if (bytes.length > MOST_BYTES) return tooLarge;
  const { width, height } = size;
  if (Math.min(width, height) < 1 || Math.max(width, height) > MOST_PIXELS) return tooLarge;
  return { width, height, bytes };
}

const badName = complaint(
  'image-name',
  '图片的文件名会成为网址，只能用拉丁字母、数字、连字符和小写的扩展名',
  '例如 `gate.jpg`',
  'Unexpected name of a picture, expected Latin letters, digits and hyphens as in an address',
  'For example `gate.jpg`',
);
const noPicture = complaint(
  'image-kind',
  '这个文件不是能刊出的图片',
  '另存为 PNG、JPEG、WebP 或 AVIF；SVG 里可以藏脚本，不收',
  'Unexpected file, expected a PNG, JPEG, WebP or AVIF picture',
  'Save it as one of these; an SVG may hide a script and is not taken',
);
const otherEnding = complaint(
  'image-kind',
  '文件名的扩展名和图片的实际格式不符',
  '按实际格式改扩展名',
  'Unexpected ending of a name, the picture is of another kind',
  'Name it by what it is',
);
const tooLarge = complaint(
  'image-size',
  '图片太大',
  '缩小到 4 MB 以内，每边不超过 12000 像素',
  'Unexpected size of a picture',
  'Make it smaller than 4 MB and 12,000 pixels a side',
);
