import type { LoadedEdition } from '../model/library.ts';
import { nearest } from '../model/nearest.ts';
import type { Report } from '../model/problem.ts';
import { imagePath, isImage } from './address.ts';
import { leavesOf } from './leaves.ts';
import { placeOf } from './line-starts.ts';
import type { Block, ComponentBlock, ComponentInline, Image, Inline, ProseTree } from './tree.ts';

/** Ids in prose that name no section and no fact, and pictures that are not there. */
export function proseReferences(
  tree: ProseTree,
  { facts, edition }: { facts: readonly string[]; edition: LoadedEdition },
  report: Report,
): void {
  const sections = edition.edition.sections.map(({ id }) => id);
  const charts = edition.edition.charts.map(({ id }) => id);
  const images = [...edition.images.keys()];
  const pictured = (src: string, start: number, end: number): void => {
    // A picture that is there and cannot be shown has its own problem.
    if (src === '' || edition.images.has(imagePath(src))) return;
    const meant = nearest(imagePath(src), images);
    report({
      rule: 'unknown-image',
      severity: 'error',
      place: placeOf(tree.path, tree.lines, start, end),
      message: {
        zh: `没有 \`${src}\` 这个图片文件`,
        en: `Unexpected \`${src}\`, there is no such file beside the report`,
      },
      hint: meant
        ? { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` }
        : { zh: '把图片放进这份报告的 images/', en: 'Put it into images/ of this report' },
    });
  };
  const check = ({ name, props }: ComponentBlock | ComponentInline): void => {
    const { src } = props;
    if (name === 'Photo' && src && isImage(src.value)) {
      pictured(src.value, src.at.start, src.at.end);
    }
    const [prop, known, zh, en] =
      name === 'Section'
        ? [props.id, sections, '节', 'section']
        : name === 'Chart'
          ? [props.id, charts, '图', 'chart']
          : [name === 'Fact' ? props.id : undefined, facts, '数字', 'fact'];
    if (!prop || known.includes(prop.value)) return;
    const meant = nearest(prop.value, known);
    report({
      rule: 'unknown-reference',
      severity: 'error',
      place: placeOf(tree.path, tree.lines, prop.at.start, prop.at.end),
      message: {
        zh: `没有 \`${prop.value}\` 这个${zh}`,
        en: `Unexpected \`${prop.value}\`, no ${en} of this edition has this id`,
      },
      hint: meant
        ? { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` }
        : { zh: '核对写法', en: 'Correct it' },
    });
  };
  for (const component of componentsOf(tree.blocks)) check(component);
  for (const { inlines } of leavesOf(tree)) {
    for (const component of inlineComponents(inlines)) check(component);
    for (const { src, at } of inlineImages(inlines)) pictured(src, at.start, at.end);
  }
}

function componentsOf(blocks: readonly Block[]): ComponentBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'component') return [block, ...componentsOf(block.blocks)];
    return block.type === 'quote' ? componentsOf(block.blocks) : [];
  });
}

function inlineComponents(inlines: readonly Inline[]): ComponentInline[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const inner = inlineComponents(inline.children);
    return inline.type === 'component' ? [inline, ...inner] : inner;
  });
}

function inlineImages(inlines: readonly Inline[]): Image[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'image') return [inline];
    return 'children' in inline ? inlineImages(inline.children) : [];
  });
}
