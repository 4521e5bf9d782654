import * as z from 'zod';
import { bilingual, complaint, factReference, fields, id, isMapping, listOf } from './shape.ts';

/** What a chart shows, by what it is for. */
export const chartKinds = [
  'bars',
  'columns',
  'parts',
  'bullet',
  'margin',
  'nested',
  'growth',
  'ladder',
  'track',
] as const;
export type ChartKind = (typeof chartKinds)[number];

const noPie = complaint(
  'chart-pie',
  '不画饼图和环图：角度和面积看不准，占比重叠时更会误导',
  '部分与整体用 `parts`，其他的用 `bars`',
  'Unexpected pie, expected a kind whose lengths can be compared',
  'Write `parts` for parts of a whole, `bars` for the rest',
);

const series = fields({
  label: bilingual().meta({ zh: '这一组的名称。', en: 'What this set of figures is called.' }),
  facts: z.array(factReference()).min(1).meta({ zh: '这一组的数。', en: 'Its figures.' }),
});

/** A chart as an editor asks for it: what to compare, never how to draw it. */
export const chartSchema = fields({
  id: id().meta({
    zh: '正文里 `<Chart id="…" />` 和网址用的名称。',
    en: 'What `<Chart id="…" />` and addresses call it.',
    example: 'past-the-mark',
  }),
  kind: z
    .string()
    .refine((kind) => !/^(?:pie|donut|doughnut|饼图|环图)$/.test(kind), { params: noPie })
    .pipe(z.enum(chartKinds))
    .meta({ zh: '画哪一种，见图表手册。', en: 'Which kind; the manual of charts shows each.' }),
  title: bilingual().meta({ zh: '图的标题。', en: 'Its title.' }),
  caption: bilingual().optional().meta({
    zh: '标题下的一句话：该看什么，或者不能比什么。',
    en: 'A sentence below the title: what to see, or what not to compare.',
  }),
  section: id().optional().meta({
    zh: '印在哪一节的末尾；正文里放了 `<Chart>` 的，不写。',
    en: 'The section it ends; left out where prose places it by `<Chart>`.',
  }),
  facts: listOf(factReference()).meta({
    zh: '比较哪些数，按先后。别的报告里的写 `jianghai/2022:output`。',
    en: 'The figures to compare, in order. One of another report is written `jianghai/2022:output`.',
    example: '[signed, signed-1bn]',
  }),
  series: listOf(series).meta({
    zh: '几组数放在一起比较时，代替 `facts`。',
    en: 'Several sets of figures side by side, in place of `facts`.',
  }),
  whole: factReference().optional().meta({
    zh: '`parts` 的总数。',
    en: 'The whole of which `parts` shows the parts.',
  }),
  labels: z.record(z.string(), bilingual()).optional().meta({
    zh: '某个数在图上的短名称；不写就用指标和范围的名称。',
    en: 'Shorter names of figures for this chart; without one the names of indicator and scope are used.',
    example: '{ signed: { zh: 项目个数, en: Projects } }',
  }),
}).superRefine(
  (chart: unknown, context) => {
    if (!isMapping(chart)) return;
    const has = (name: string): boolean => Array.isArray(chart[name]) && chart[name].length > 0;
    if (has('facts') === has('series'))
      context.addIssue({ code: 'custom', params: { ...(has('facts') ? twoLists : noList) } });
    if (!isEven(chart['series'])) context.addIssue({ code: 'custom', params: { ...uneven } });
    if (chart['kind'] === 'parts' && !('whole' in chart))
      context.addIssue({ code: 'custom', params: { ...noWhole } });
  },
  { when: () => true },
);

/** At most three sets, all of one length: they are read side by side. */
function isEven(all: unknown): boolean {
  if (!Array.isArray(all)) return true;
  const lengths = all.map((one: unknown) =>
    isMapping(one) && Array.isArray(one['facts']) ? one['facts'].length : 0,
  );
  return all.length <= 3 && new Set(lengths).size <= 1;
}

export type ChartIntent = z.output<typeof chartSchema>;

const noList = complaint(
  'missing-field',
  '没有写要比较哪些数',
  '补上 `facts: […]`，或 `series`',
  'Unexpected gap, expected the figures to compare',
  'Add `facts: […]` or `series`',
);
const twoLists = complaint(
  'chart-lists',
  '`facts` 和 `series` 只能写一个',
  '几组数的，都写进 `series`',
  'Unexpected `facts` beside `series`, expected one of them',
  'Write several sets into `series`, one into `facts`',
);
const uneven = complaint(
  'chart-lists',
  '各组的数应当一样多、一一对应，最多三组',
  '补齐或删去，顺序对好；多于三组的，分成两张图',
  'Unexpected series of unlike length, or more than three, expected sets that match one by one',
  'Fill or shorten them, in one order; make two charts of more than three',
);
const noWhole = complaint(
  'missing-field',
  '没有写总数是哪个',
  '补上 `whole: …`',
  'Unexpected gap, expected the whole',
  'Add `whole: …`',
);
