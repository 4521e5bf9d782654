import type { ComponentRule, PropRule } from './components.ts';
import { entityAt } from './entity.ts';
import { isImage } from './address.ts';
import { atOf } from './line-starts.ts';
import type { Mask } from './mask.ts';
import { nearest } from '../model/nearest.ts';
import { componentWords } from './component-words.ts';
import { foreignWords } from './foreign-words.ts';
import { syntaxWords } from './syntax-words.ts';
import type { Tag, TypedProp } from './tag.ts';
import type { Prop, Props, Text } from './tree.ts';

/** Says what is wrong with a tag's props. */
export function checkProps(mask: Mask, tag: Tag, rule: ComponentRule): void {
  const given = new Set<string>();
  for (const prop of tag.props) {
    if (given.has(prop.name)) {
      mask.say(componentWords.repeatedProp(tag.name, prop.name), prop.start, prop.end);
    } else checkProp(mask, tag, prop, rule);
    given.add(prop.name);
  }
  if (tag.kind === 'close') return;
  for (const [name, { required }] of Object.entries(rule.props)) {
    if (required && !given.has(name)) {
      mask.say(componentWords.missingProp(tag.name, name), tag.start, tag.end);
    }
  }
  if (tag.kind === 'empty' && rule.holds !== 'nothing') {
    mask.say(componentWords.empty(tag.name), tag.start, tag.end);
  }
}

/** The props that the table knows, with their places; text for readers as nodes to trace. */
export function propsOf({ raw, lines }: Mask, tag: Tag, rule: ComponentRule): Props {
  const props: Record<string, Prop> = {};
  for (const { name, value, start, end, from } of tag.props) {
    const known = ruleOf(rule, name);
    if (!known || value === null || Object.hasOwn(props, name)) continue;
    const inlines = textNodes(raw, from, from + value.length);
    const plain = inlines.map((node) => node.text).join('');
    const at = atOf(lines, start, end);
    props[name] = known.type === 'text' ? { value: plain, at, inlines } : { value: plain, at };
  }
  return props;
}

function checkProp(mask: Mask, tag: Tag, prop: TypedProp, rule: ComponentRule): void {
  const { name, value, how, start, end } = prop;
  const known = ruleOf(rule, name);
  const names = Object.keys(rule.props);
  if (how === 'expression') mask.say(foreignWords.expression, start, end);
  else if (!known && /^on[A-Za-z]/.test(name)) mask.say(foreignWords.handler(name), start, end);
  else if (!known || tag.kind === 'close') {
    const near = nearest(name, names);
    mask.say(componentWords.unknownProp(tag.name, name, near, names), start, end);
  } else if (how !== 'quoted' || value === null) mask.say(syntaxWords.quotes, start, end);
  else if (value.trim() === '') {
    mask.say(componentWords.wrongValue(name, value, '非空文字', 'some text'), start, end);
  } else checkValue(mask, known, { ...prop, value });
}

function checkValue(mask: Mask, rule: PropRule, prop: TypedProp & { value: string }): void {
  const { name, value, start, end } = prop;
  if (rule.type === 'id' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
    const [zh, en] = ['小写字母、数字和连字符', 'small letters, digits and hyphens'];
    mask.say(componentWords.wrongValue(name, value, zh, en), start, end);
  }
  if (rule.type === 'reference' && !/^[a-z0-9-]+\/[a-z0-9-]+:[a-z0-9-]+$/.test(value)) {
    const [zh, en] = ['`园区/期:id`', '`park/edition:id`'];
    mask.say(componentWords.wrongValue(name, value, zh, en), start, end);
  }
  if (rule.type === 'choice' && !rule.choices?.includes(value)) {
    const all = rule.choices?.map((choice) => `\`${choice}\``) ?? [];
    const [zh, en] = [`其中之一：${all.join('、')}`, `one of ${all.join(', ')}`];
    mask.say(componentWords.wrongValue(name, value, zh, en), start, end);
  }
  if (rule.type === 'image' && !isImage(value)) mask.say(foreignWords.image(value), start, end);
}

function ruleOf({ props }: ComponentRule, name: string): PropRule | undefined {
  return Object.hasOwn(props, name) ? props[name] : undefined;
}

/** Text in quotes, cut where a character reference stands for its character. */
function textNodes(raw: string, from: number, to: number): Text[] {
  const nodes: Text[] = [];
  let start = from;
  const push = (text: string, end: number): void => {
    if (end > start) nodes.push({ type: 'text', text, start, end });
    start = end;
  };
  for (let at = raw.indexOf('&', from); at >= 0 && at < to; at = raw.indexOf('&', at + 1)) {
    const entity = entityAt(raw, at);
    if (!entity || entity.text === null || at + entity.typed.length > to) continue;
    push(raw.slice(start, at), at);
    push(entity.text, at + entity.typed.length);
  }
  push(raw.slice(start, to).replaceAll(/[\r\n]/g, ' '), to);
  return nodes;
}
