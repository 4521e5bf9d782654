/** A made-up name in both languages. */
export interface PlaceName {
  readonly zh: string;
  readonly en: string;
}

const FIRST = syllables(
  '云Yun 松Song 岚Lan 黛Dai 石Shi 林Lin 枫Feng 竹Zhu 梅Mei 晨Chen 鹭Lu 珂Ke 澄Cheng 银Yin 秋Qiu 明Ming',
);
const LAST = syllables(
  '溪xi 岭ling 湾wan 禾he 桥qiao 泉quan 浦pu 川chuan 塘tang 洲zhou 坪ping 陵ling 田tian 谷gu 屏ping 渡du',
);

/** The name of the town of a park, counted from 0; no two are alike, however many there are. */
export function townName(park: number): PlaceName {
  const chosen = [at(FIRST, park)];
  // Longer names once all of two characters are used up.
  let rest = Math.floor(park / (FIRST.length * LAST.length));
  for (; rest > 0; rest = Math.floor((rest - 1) / FIRST.length)) chosen.push(at(FIRST, rest - 1));
  chosen.push(at(LAST, Math.floor(park / FIRST.length)));
  const en = chosen.map(({ en: syllable }) => syllable.toLowerCase()).join('');
  return {
    zh: chosen.map(({ zh }) => zh).join(''),
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
  };
}

function syllables(list: string): readonly PlaceName[] {
  return list.split(' ').map((both) => ({ zh: both.charAt(0), en: both.slice(1) }));
}

function at(list: readonly PlaceName[], index: number): PlaceName {
  return list[index % list.length] ?? { zh: '', en: '' };
}
