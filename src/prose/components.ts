/** What an editor may give a component. */
export interface PropRule {
  /** `text` is printed and so traced, a `remark` is not; `image` is a file below images/. */
  readonly type: 'id' | 'text' | 'remark' | 'image' | 'choice';
  readonly required?: true;
  readonly choices?: readonly string[];
}

/** Where a component may stand, what it may hold and be given. */
export interface ComponentRule {
  /** A block stands between paragraphs, an inline component inside one. */
  readonly level: 'block' | 'inline';
  readonly holds: 'blocks' | 'inline' | 'nothing';
  readonly props: Readonly<Record<string, PropRule>>;
  /** Read and traced, but no page draws it yet; `check` says so. */
  readonly planned?: true;
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
  Figure: { level: 'block', holds: 'nothing', props: { fact: id, label: text }, planned: true },
  Targets: { level: 'block', holds: 'nothing', props: {}, planned: true },
  Table: { level: 'block', holds: 'blocks', props: { caption: needed } },
  Quote: { level: 'block', holds: 'blocks', props: { by: needed, role: text } },
  Photo: {
    level: 'block',
    holds: 'nothing',
    planned: true,
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
