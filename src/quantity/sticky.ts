/** What a sticky pattern finds at just this place. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Is [start, end) all that its line or sentence holds? */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    /(?:^|[\n。])\s?$/.test(start > 2 ? `…${before}` : before) && /^\s?(?:[\n。]|$)/.test(after)
  );
}
