/** What an editor may give a component. */
export interface PropRule {
  /** `text` is printed and so traced, a `remark` is not; `image` is a file below images/. */
  readonly type: 'id' | 'reference' | 'text' | 'remark' | 'image' | 'choice';
  readonly required?: true;
  readonly choices?: readonly string[];
}

/** Where a component may stand, what it may hold and be given. */
export interface ComponentRule {
  /** A block stands between paragraphs, an inline component inside one. */
  readonly level: 'block' | 'inline';
  readonly holds: 'blocks' | 'inline' | 'nothing';
  readonly props: Readonly<Record<string, PropRule>>;
}

/** Components by name; a name that is not here is a problem. */
export type ComponentTable = Readonly<Record<string, ComponentRule>>;

const id = { type: 'id', required: true } as const;
const text = { type: 'text' } as const;
const needed = { type: 'text', required: true } as const;
const part = { type: 'choice', choices: ['value', 'change', 'claim', 'size', 'derived'] } as const;

/** Every component that report prose may use. */
export const components: ComponentTable = {
  Section: { level: 'block', holds: 'blocks', props: { id } },
  Highlights: { level: 'block', holds: 'nothing', props: {} },
  Chart: { level: 'block', holds: 'nothing', props: { id, caption: text } },
  Targets: { level: 'block', holds: 'nothing', props: {} },
  Table: { level: 'block', holds: 'blocks', props: { caption: needed } },
  Quote: { level: 'block', holds: 'blocks', props: { by: needed, role: text } },
  Photo: {
    level: 'block',
    holds: 'nothing',
    props: {
      src: { type: 'image', required: true },
      alt: needed,
      caption: text,
      credit: text,
    },
  },
  Aside: { level: 'block', holds: 'blocks', props: { title: text } },
  Note: { level: 'block', holds: 'blocks', props: { title: text } },
  Embargoed: { level: 'block', holds: 'blocks', props: { fact: id } },
  Fact: { level: 'inline', holds: 'inline', props: { id, part } },
  Plain: { level: 'inline', holds: 'inline', props: { why: { type: 'remark', required: true } } },
};

/** What a page of the site may count of all reports. */
export const countables = ['parks', 'reports', 'figures', 'notes'] as const;
export type Countable = (typeof countables)[number];

/** Every component that the pages of the site may use; their figures are taken from the record. */
export const pageComponents = {
  Section: { level: 'block', holds: 'blocks', props: { id } },
  Fact: {
    level: 'inline',
    holds: 'nothing',
    props: { ref: { type: 'reference', required: true } },
  },
  Count: {
    level: 'inline',
    holds: 'nothing',
    props: { of: { type: 'choice', required: true, choices: countables } },
  },
  Plain: { level: 'inline', holds: 'inline', props: { why: { type: 'remark', required: true } } },
} satisfies ComponentTable;
