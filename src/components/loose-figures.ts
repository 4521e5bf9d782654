import { escapeHtml } from '../prose/render-inlines.ts';

/** Longer than a narrow screen is wide; in such a figure lines may break between its words. */
const LONG = /(<data class="figure"[^>]*>)([^<]{27,})(?=<\/data>)/g;

/** In 同比增长40.9% a line may end behind the first word, and behind no other character. */
const LED_BY_HAN =
  /(<data class="figure"[^>]*>)(同比|环比|比上年)(\p{Script=Han}{2,}\d[^<]*)(?=<\/data>)/gu;

/** What leads to no figure: a number of a sum, a name. A line ends in no bare 43 or 79.07%. */
const UNLINKED = /(<span class="nonfigure">)(?![\d.,]+%?<)([^<]*\d[^<]*)(<\/span>)/g;
/** The same in Han numerals: 两个, 超八成. */
const UNLINKED_HAN = /<span class="nonfigure">\p{Script=Han}{2,6}<\/span>/gu;
/** 超10亿元 in an English note: only the number is marked, and its unit stands behind it. */
const PARTED = /<span class="nonfigure">[\d.,]*\d<\/span>\p{Script=Han}{1,2}/gu;

const NUMBER = '\\d(?:[\\d.,]*\\d)?';
const HAN_UNIT = '\\p{Script=Han}{1,4}(?:/\\p{Script=Han}{1,2})?';
/** What only joins words is no unit. */
const JOINING =
  'an?|and|are|as|at|but|by|for|from|had|ha[sv]e?|in|is|of|on|or|than|that|to|was|were|which|with';
/** One word, but "percentage points" and "per mu". */
const WORD = ` per [a-z]+| percentage points| (?!(?:${JOINING})\\b)[a-z]+`;
/** A number or range with its currency, magnitude and unit: "RMB 153 million", 34个, 9—11月. */
const AMOUNT = new RegExp(
  `(?:RMB |US\\$|HK\\$|EUR )?${NUMBER}(?:[—–～]${NUMBER})?` +
    `(?:%|${HAN_UNIT}|(?: (?:million|billion|trillion))?(?:${WORD})?)`,
  'gu',
);

/** A bare number and what it counts, "43 projects", of which only the number is marked. */
const COUNTED = new RegExp(
  '(?:<a [^>]*><data class="figure"[^>]*>[\\d.,]+</data></a>|<span class="nonfigure">[\\d.,]+</span>)' +
    ` (?!(?:${JOINING})\\b)[a-z]+`,
  'g',
);

/** Prose as HTML in which long figures may break, but never between a number and its unit. */
export function looseFigures(html: string): string {
  return html
    .replaceAll(LONG, (_, open: string, text: string) => {
      return `${open}<span class="loose">${heldAmounts(text)}</span>`;
    })
    .replaceAll(LED_BY_HAN, '$1<span class="loose">$2<wbr><span class="held">$3</span></span>')
    .replaceAll(UNLINKED, (_, open: string, text: string, close: string) => {
      const parts = text.replaceAll(AMOUNT, (amount) =>
        isWhole(amount) ? amount : `${close}${held(open + amount + close)}${open}`,
      );
      return (open + parts + close).replaceAll(open + close, '');
    })
    .replaceAll(UNLINKED_HAN, held)
    .replaceAll(PARTED, held)
    .replaceAll(COUNTED, held);
}

/** The same for words in which nothing is marked: a sum, the reason of a correction. */
export function heldText(text: string): string {
  return heldAmounts(escapeHtml(text));
}

function heldAmounts(html: string): string {
  return html.replaceAll(AMOUNT, (amount) => (isWhole(amount) ? amount : held(amount)));
}

/** Digits and their signs are in one piece by themselves. */
function isWhole(amount: string): boolean {
  return /^[\d.,%]+$/.test(amount);
}

function held(html: string): string {
  return `<span class="held">${html}</span>`;
}
