import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** Red, green and blue. */
export type Color = readonly [number, number, number];
/** A picture painted at twice the size of its SVG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a place of the SVG, not of the picture. */
  at(x: number, y: number): Color;
  /** How much of a box of the SVG is darker than half, from 0 to 1. */
  ink(x: number, y: number, width: number, height: number): number;
}

/** Reads what the painter writes: eight bits a channel, with alpha, not interlaced. */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const pixels = unfiltered(inflateSync(imageData(png)), 4 * width);
  const at = (x: number, y: number): Color => {
    const place = 4 * (2 * y * width + 2 * x);
    return [pixels[place] ?? -1, pixels[place + 1] ?? -1, pixels[place + 2] ?? -1];
  };
  const ink = (left: number, top: number, across: number, down: number): number => {
    let dark = 0;
    for (let y = top; y < top + down; y += 0.5) {
      for (let x = left; x < left + across; x += 0.5) if (at(x, y)[1] < 128) dark++;
    }
    return dark / (4 * across * down);
  };
  return { width, height, at, ink };
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

/** Each line begins with how its bytes differ from those to the left and above. */
function unfiltered(data: Buffer, stride: number): Uint8Array {
  const pixels = new Uint8Array((data.length / (stride + 1)) * stride);
  for (let place = 0; place < pixels.length; place++) {
    const line = Math.floor(place / stride);
    const isFirst = place % stride < 4;
    const left = isFirst ? 0 : (pixels[place - 4] ?? 0);
    const up = pixels[place - stride] ?? 0;
    const corner = isFirst ? 0 : (pixels[place - stride - 4] ?? 0);
    const guesses = [0, left, up, Math.floor((left + up) / 2), nearestOf(left, up, corner)];
    const guess = guesses[data[line * (stride + 1)] ?? 0] ?? 0;
    pixels[place] = (data[place + line + 1] ?? 0) + guess;
  }
  return pixels;
}

function nearestOf(left: number, up: number, corner: number): number {
  const away = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  const [toLeft = 0, toUp = 0, toCorner = 0] = away;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
