/** Longer than a narrow screen is wide; in such a figure lines may break between its words. */
const LONG = /(<data class="figure"[^>]*>)([^<]{27,})(?=<\/data>)/g;
/** A number with its currency, magnitude and unit: "RMB 153 million", "15 percent". */
const AMOUNT = /(?:RMB |US\$|HK\$|EUR )?\d[\d.,]*(?: (?:million|billion|trillion))?(?: [a-z]+)?/g;

/** The words before the number in 同比增长40.9% are like all others: a line may end in them. */
const LED_BY_HAN = /(<data class="figure"[^>]*>)(\p{Script=Han}{3,})(\d[^<]*)(?=<\/data>)/gu;

/** Prose as HTML in which long figures may break, but never between a number and its unit. */
export function looseFigures(html: string): string {
  return html
    .replaceAll(LONG, (_, open: string, text: string) => {
      const held = text.replaceAll(AMOUNT, '<span class="held">$&</span>');
      return `${open}<span class="loose">${held}</span>`;
    })
    .replaceAll(LED_BY_HAN, '$1<span class="loose">$2<span class="held">$3</span></span>');
}
