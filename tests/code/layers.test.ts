import { describe, expect, test } from 'vitest';
import { breaches } from './layers.ts';
import { sourcesBelow } from './source.ts';

test('the code keeps to its map', () => {
  expect(breaches(sourcesBelow('src'))).toEqual([]);
});

describe('breaches(sources)', () => {
  test.each([
    ['a folder further left', { 'src/words/zh.ts': "import { a } from '../quantity/unit.ts';" }],
    ['the door', { 'src/pages/index.astro': "---\nimport { a } from '../site.ts';\n---" }],
    ['Astro in a page', { 'src/pages/a.ts': "import type { APIRoute } from 'astro';" }],
    ['everything but pages, on the command line', { 'src/cli/a.ts': "import '../outputs/b.ts';" }],
    ['namesakes among routes', { 'src/pages/index.astro': '', 'src/pages/en/index.astro': '' }],
    ['an import in a comment', { 'src/quantity/a.ts': "// import '../pages/b.ts'" }],
  ])('allows %s', (_, sources) => expect(breaches(sources)).toEqual([]));

  test.each([
    ['to its right', { 'src/quantity/a.ts': "import { b } from '../words/b.ts';" }],
    ['to its right', { 'src/quantity/a.ts': "export * from '../words/b.ts';" }],
    ['to its right', { 'src/quantity/a.ts': "const b = await import('../words/b.ts');" }],
    ['to its right', { 'src/words/a.ts': "import type { B } from '../charts/b.ts';" }],
    ['to its right', { 'src/import/a.ts': "import { b } from '../words/b.ts';" }],
    ['to its right', { 'src/cli/a.ts': "import { b } from '../pages/b.ts';" }],
    ['to its right', { 'src/components/A.astro': "---\nimport B from '../layouts/B.astro';\n---" }],
    ['to its right', { 'src/nowhere/a.ts': "import { b } from '../quantity/b.ts';" }],
    ['knows Astro', { 'src/quantity/a.ts': "import { z } from 'astro/zod';" }],
    ['knows Astro', { 'src/cli/a.ts': "import { a } from 'astro:content';" }],
    ['from outside src', { 'src/quantity/a.ts': "import { b } from '../../tests/b.ts';" }],
    ['has the name of', { 'src/quantity/a.ts': '', 'src/words/a.ts': '' }],
    ['is a drawer', { 'src/quantity/utils.ts': '' }],
    ['is a drawer', { 'src/helpers/a.ts': '' }],
  ])('says that a file %s', (sentence, sources) =>
    expect(breaches(sources as Record<string, string>)).toEqual([
      expect.stringContaining(sentence),
    ]),
  );

  test('says which files form a cycle', () => {
    const sources = {
      'src/quantity/a.ts': "import './b.ts';",
      'src/quantity/b.ts': "import './c.ts';",
      'src/quantity/c.ts': "import './a.ts';",
    };
    expect(breaches(sources)).toEqual([
      'src/quantity/a.ts → src/quantity/b.ts → src/quantity/c.ts → src/quantity/a.ts is a cycle',
    ]);
  });
});
