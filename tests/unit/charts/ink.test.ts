import { describe, expect, test } from 'vitest';
import { Ink } from '../../../src/charts/ink.ts';
import { light } from '../../../src/charts/palette.ts';

describe('ink on a page', () => {
  const ink = new Ink('p', null);

  test.each([
    ['actual', 'class="f-bar"'],
    ['broke', 'class="f-broke"'],
    ['second', 'class="f-second"'],
    ['preliminary', 'fill="url(#p-back-hatch-bar)" class="s-bar" stroke-width="1.5"'],
    ['expected', 'fill="url(#p-hatch-planned)" class="s-planned" stroke-width="1.5"'],
    ['target', 'fill="none" class="s-planned" stroke-width="1.5" stroke-dasharray="5 3"'],
    ['plan', 'fill="none" class="s-planned" stroke-width="1.5" stroke-dasharray="1.5 2.5"'],
    ['contracted', 'fill="none" class="s-bar" stroke-width="1.5"'],
    ['contracted-broke', 'fill="none" class="s-broke" stroke-width="1.5"'],
    ['rest', 'fill="none" class="s-soft" stroke-width="1.5" stroke-dasharray="1.5 2.5"'],
  ] as const)('%s', (look, attributes) => expect(ink.shape(look)).toBe(attributes));

  test('what a hedge leaves open is dashed and never filled, an arrow plain', () => {
    expect(ink.open('broke')).toBe(
      'fill="none" class="s-broke" stroke-width="1.5" stroke-dasharray="5 3"',
    );
    expect(ink.arrow('broke')).toBe('fill="none" class="s-broke" stroke-width="1.5"');
  });

  test.each([
    ['axis', 'class="s-ink"'],
    ['grid', 'class="s-hairline"'],
    ['stem', 'class="s-hairline"'],
    ['tick', 'class="s-ink" stroke-width="2"'],
    ['actual', 'fill="none" class="s-bar" stroke-width="2"'],
    ['target', 'fill="none" class="s-planned" stroke-width="2" stroke-dasharray="5 3"'],
  ] as const)('a line: %s', (role, attributes) => expect(ink.line(role)).toBe(attributes));

  test('defines the hatchings that were used, leaning to either side', () => {
    expect(ink.definitions()).toBe(
      '<defs>' +
        '<pattern id="p-back-hatch-bar" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
        '<path class="s-bar" stroke-width="2" d="M0 2.5h5"/></pattern>' +
        '<pattern id="p-hatch-planned" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">' +
        '<path class="s-planned" stroke-width="2" d="M0 2.5h5"/></pattern>' +
        '</defs>',
    );
  });
});

describe('ink in a file', () => {
  test.each([
    ['actual', 'fill="#3d3933"'],
    ['expected', 'fill="url(#p-hatch-planned)" stroke="#24476b" stroke-width="1.5"'],
    ['target', 'fill="none" stroke="#24476b" stroke-width="1.5" stroke-dasharray="5 3"'],
  ] as const)('is literal: %s', (look, attributes) =>
    expect(new Ink('p', light).shape(look)).toBe(attributes),
  );

  test('defines nothing where nothing is hatched', () => {
    expect(new Ink('p', light).definitions()).toBe('');
  });
});
