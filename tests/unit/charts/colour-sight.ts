/** Red, green and blue from 0 to 1, without the bend of a screen. */
type Linear = readonly [number, number, number];

/** How eyes see that lack one kind of cone. */
export type Sight = 'common' | 'protan' | 'deutan' | 'tritan';

/**
 * What they make of linear light: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
 * Simulation of Color Vision Deficiency” (2009), at full severity.
 */
const matrices: Readonly<Record<Sight, readonly [Linear, Linear, Linear]>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const sights = Object.keys(matrices) as Sight[];

/** WCAG 2.2: from 1, no contrast, to 21, black on white. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((colour) => luminance(linear(colour)))
    .toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How unlike two colours look to an eye, as distance in CIELAB; about 2 can just be told apart. */
export function difference(a: string, b: string, sight: Sight): number {
  const [x, y] = [a, b].map((colour) => lab(seen(linear(colour), sight)));
  return Math.hypot(...(x ?? []).map((one, index) => one - (y?.[index] ?? NaN)));
}

/** The contrast of two colours as an eye sees them. */
export function contrastSeen(a: string, b: string, sight: Sight): number {
  const [dark = 0, light = 0] = [a, b]
    .map((colour) => luminance(seen(linear(colour), sight)))
    .toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function linear(colour: string): Linear {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function luminance([r, g, b]: Linear): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seen(colour: Linear, sight: Sight): Linear {
  const [r, g, b] = matrices[sight].map((row) => {
    const light = row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2];
    return Math.min(1, Math.max(0, light));
  });
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** CIELAB under the white of a screen, D65. */
function lab([r, g, b]: Linear): readonly [number, number, number] {
  const bent = (part: number): number =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
  const x = bent((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = bent(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = bent((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
