import type { Palette } from '../charts/palette.ts';
import { light } from '../charts/palette.ts';
import { linesOf, widthOf } from '../charts/text-width.ts';
import type { CellView } from '../derive/panel-view.ts';
import { escapeHtml } from '../prose/render-inlines.ts';
import type { Lang } from '../quantity/quantity.ts';
import { displayRuns, displayWidth } from './display-line.ts';
import { lineWidth } from './font/line-width.ts';
import { displayFaces } from './font/svg-fonts.ts';

/** What other sites show of a page: half of 1200 by 630 pixels, painted at twice its size. */
const WIDTH = 600;
const HEIGHT = 315;
const MARGIN = 36;
const ROOM = WIDTH - 2 * MARGIN;

/** The words of a card, every string finished. */
export interface ShareCard {
  readonly site: string;
  /** Above the headline, e.g. the park and the year. */
  readonly kicker: string;
  /** The headline breaks between these; of English ones, also at their spaces. */
  readonly phrases: readonly string[];
  /** The leading figure of the panel. */
  readonly cell: CellView | null;
  readonly lang: Lang;
}

/** A card as SVG: the masthead, the headline, and the leading figure with its mark. */
export function shareSvg({ site, kicker, phrases, cell, lang }: ShareCard): string {
  const pieces = lang === 'en' ? phrases.flatMap((one) => one.match(/[^ ]+ ?/g) ?? []) : phrases;
  const body = [
    ...display(site, { x: MARGIN, y: 40, size: 17 }),
    line(MARGIN, 54, WIDTH - MARGIN, 0.75, light.ink),
    ...(cell ? [...opening(kicker, pieces), ...figure(cell)] : front(kicker, pieces)),
  ];
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  const paper = `<path fill="${light.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${body.join('')}</svg>`;
}

/** Kicker and headline above a figure: as large as two lines allow, else three small ones. */
function opening(kicker: string, pieces: readonly string[]): string[] {
  const sizes = [26, 23, 20].map((size) => ({ size, lines: balanced(pieces, size) }));
  const { size, lines } = sizes.find((one) => one.lines.length <= 2) ?? {
    size: 18.5,
    lines: cut(balanced(pieces, 18.5), 3),
  };
  const first = lines.length > 2 ? 97 : lines.length === 2 ? 108 : 122;
  return [
    plain(kicker, { x: MARGIN, y: lines.length > 2 ? 72 : 76, size: 12, tone: 'broke' }),
    ...lines.flatMap((text, place) =>
      display(text, { x: MARGIN, y: first + place * size * 1.3, size }),
    ),
  ];
}

/** The card of the site itself. */
function front(kicker: string, pieces: readonly string[]): string[] {
  const lines = cut(balanced(pieces, 38), 3);
  return [
    plain(kicker, { x: MARGIN, y: 92, size: 13, tone: 'broke' }),
    ...lines.flatMap((text, place) => display(text, { x: MARGIN, y: 148 + place * 50, size: 38 })),
    line(MARGIN, HEIGHT - 32, MARGIN + 140, 4, light.broke),
  ];
}

/** The leading figure: label, number, what was passed, and when. */
function figure({ label, figure: value, claims, change, scale, period, foot }: CellView): string[] {
  const base = 250;
  const isPast = claims.length > 0;
  const tone = isPast ? 'broke' : 'ink';
  const hedge = value.hedge === '' ? 0 : displayWidth(value.hedge, 20) + 8;
  const unit = displayWidth(value.unit, 20);
  const wide = displayWidth(value.number, 1, 'numerals');
  const size = Math.min(76, Math.floor((ROOM - hedge - unit - 12) / wide));
  const number = MARGIN + hedge;
  const status = foot.filter(({ isStatus }) => isStatus).map(({ said }) => said.text);
  const when = [period?.text, ...status].filter((one) => one !== undefined).join('  ');
  const room = ROOM - widthOf(when, 12) - 24;
  const said = linesOf(claims[0]?.text ?? change?.text ?? '', 13, room)[0] ?? '';
  return [
    line(MARGIN, 160, WIDTH - MARGIN, 1.5, light.ink),
    plain(linesOf(label.text, 13, ROOM)[0] ?? '', { x: MARGIN, y: 181, size: 13 }),
    ...display(value.hedge, { x: MARGIN, y: base, size: 20 }),
    ...display(value.number, { x: number - 2, y: base, size, tone }, 'numerals'),
    ...display(value.unit, {
      x: number + wide * size + (value.unit === '%' ? 4 : 9),
      y: base,
      size: 20,
    }),
    line(MARGIN, 268, WIDTH - MARGIN, 0.75, light.hairline),
    ...(scale ? passed(scale) : []),
    plain(said, { x: MARGIN, y: 294, size: 13, tone }),
    plain(when, { x: WIDTH - MARGIN, y: 294, size: 12, tone: 'soft', isEnd: true }),
  ];
}

/** The bar up to the value on its hairline, and the tick where the mark was. */
function passed({ bar, tick }: NonNullable<CellView['scale']>): string[] {
  const at = (share: string): number => MARGIN + (Number.parseFloat(share) / 100) * ROOM;
  const stroke = `<path stroke="${light.ink}" stroke-width="1.5" d="M${round(at(tick))} 261v14"/>`;
  return [line(MARGIN, 268, at(bar), 3, light.broke), stroke];
}

/** Pieces in as few lines as they need, and those as even as they can be. */
function balanced(pieces: readonly string[], size: number): string[] {
  const measured = pieces.map((text) => ({ text, width: displayWidth(text, size) }));
  const lines = filled(measured, ROOM);
  const shares = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  const evener = shares.map((share) => filled(measured, ROOM * share));
  return evener.find((one) => one.length === lines.length) ?? lines;
}

interface Measured {
  readonly text: string;
  readonly width: number;
}

function filled(pieces: readonly Measured[], room: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  for (const { text, width } of pieces) {
    if (used + width <= room) lines[lines.length - 1] += text;
    else lines.push(text);
    used = used + width <= room ? used + width : width;
  }
  return lines.map((one) => one.trimEnd());
}

function cut(lines: readonly string[], most: number): string[] {
  const kept = lines.slice(0, most);
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone?: keyof Palette;
  /** Does it end there? */
  readonly isEnd?: true;
}

/** Display type: the newspaper's Latin, and its Song for the rest. */
function display(words: string, { x, ...place }: Place, voice?: 'numerals'): string[] {
  let at = x;
  return displayRuns(words, voice).map(({ text, family }) => {
    const left = at;
    at += lineWidth(text, displayFaces[family], place.size);
    return written(text, { x: left, ...place }, ` font-family="${family}"`);
  });
}

function plain(words: string, place: Place): string {
  return written(words, place, place.isEnd ? ' text-anchor="end"' : '');
}

function written(words: string, { x, y, size, tone = 'ink' }: Place, more: string): string {
  const place = `x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${light[tone]}"${more}`;
  return `<text ${place} xml:space="preserve">${escapeHtml(words)}</text>`;
}

function line(from: number, y: number, to: number, width: number, colour: string): string {
  return `<path stroke="${colour}" stroke-width="${width}" d="M${from} ${y}H${round(to)}"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
