/** Longer than a narrow screen is wide; in such a figure lines may break between its words. */
const LONG = /(<data class="figure"[^>]*>)([^<]{27,})(?=<\/data>)/g;
/** A number with its currency, magnitude and unit: "RMB 153 million", "15 percent". */
const AMOUNT = /(?:RMB |US\$|HK\$|EUR )?\d[\d.,]*(?: (?:million|billion|trillion))?(?: [a-z]+)?/g;

/** In 同比增长40.9% a line may end behind the first word, and behind no other character. */
const LED_BY_HAN =
  /(<data class="figure"[^>]*>)(同比|环比|比上年)(\p{Script=Han}{2,}\d[^<]*)(?=<\/data>)/gu;

/** Prose as HTML in which long figures may break, but never between a number and its unit. */
export function looseFigures(html: string): string {
  return html
    .replaceAll(LONG, (_, open: string, text: string) => {
      const held = text.replaceAll(AMOUNT, '<span class="held">$&</span>');
      return `${open}<span class="loose">${held}</span>`;
    })
    .replaceAll(LED_BY_HAN, '$1<span class="loose">$2<wbr><span class="held">$3</span></span>');
}
