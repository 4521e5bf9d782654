import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../build-folder.ts';
import { built, contentOf } from './built.ts';

/** What is done to a sound park, and what the build then says; each case is a park of that name. */
const cases: Record<string, { spoil: (folder: string) => void; says: RegExp }> = {
  'no-facts': {
    spoil: (folder) => rmSync(join(folder, '2023/facts.yaml')),
    says: /2023\/facts\.yaml:1:1\n {2}.*expected this file/,
  },
  'empty-report': {
    spoil: (folder) => writeFileSync(join(folder, '2023/report.yaml'), ''),
    says: /2023\/report\.yaml:1:1\n {2}.*empty file/,
  },
  'half-written': {
    spoil: (folder) => rewrite(folder, 'facts.yaml', '[首次突破40个]', '[首次突破40个'),
    says: /2023\/facts\.yaml:\d+:\d+\n/,
  },
  'duplicate-key': {
    spoil: (folder) =>
      rewrite(folder, 'facts.yaml', '  value: 43个', '  value: 43个\n  value: 44个'),
    says: /2023\/facts\.yaml:4:3\n {2}.*second field/,
  },
  'unknown-key': {
    spoil: (folder) => rewrite(folder, 'facts.yaml', '  value: 34个', '  vlaue: 34个'),
    says: /2023\/facts\.yaml:\d+:3\n {2}.*`vlaue`.*`value`/,
  },
  'alias-bomb': {
    spoil: (folder) =>
      writeFileSync(
        join(folder, '2023/facts.yaml'),
        `- &a [x, x]\n- &b [*a, *a]\n- &c [*b, *b]\n- [*c, *c]\n`,
      ),
    says: /2023\/facts\.yaml:1:6\n {2}.*alias/,
  },
  gb18030: {
    spoil: (folder) =>
      writeFileSync(join(folder, '2023/report.zh.mdx'), Buffer.from('bdadbaa3c7f8', 'hex')),
    says: /2023\/report\.zh\.mdx:1:1\n {2}.*UTF-8/,
  },
  'code-in-prose': {
    spoil: (folder) =>
      rewrite(folder, 'report.zh.mdx', '<Section', 'import a from "a"\n\n<Section'),
    says: /2023\/report\.zh\.mdx:1:1\n {2}.*import/,
  },
  'unknown-component': {
    spoil: (folder) => rewrite(folder, 'report.zh.mdx', '<Highlights />', '<Highlight />'),
    says: /2023\/report\.zh\.mdx:5:\d\n {2}.*`Highlight`.*`Highlights`/,
  },
  'stale-number': {
    spoil: (folder) => rewrite(folder, 'report.zh.mdx', '开工34个', '开工33个'),
    says: /2023\/report\.zh\.mdx:3:\d+\n {2}.*`33个`/,
  },
  'out-of-the-folder': {
    spoil: (folder) => symlinkSync(tmpdir(), join(folder, '2023/images')),
    says: /2023\/images:1:1\n {2}.*leads out of the content folder/,
  },
  'two-documents': {
    spoil: (folder) => {
      cpSync(join(folder, '2023'), join(folder, '2023-interim'), { recursive: true });
      for (const [file, from, to] of [
        ['facts.yaml', '34个', '36个'],
        ['report.yaml', '34个', '36个'],
        ['report.zh.mdx', '34个', '36个'],
      ] as const)
        rewrite(folder, file, from, to);
    },
    says: /facts\.yaml:\d+:\d+\n {2}.*`3[46]个`.*`3[46]个`/,
  },
};

function rewrite(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, '2023', file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}

describe('a build of content with many faults', () => {
  let whole: string;
  let said: string;
  beforeAll(async () => {
    ({ whole } = await buildFolder());
    const content = join(whole, 'content');
    cpSync(contentOf('chinese-only'), content, { recursive: true });
    const park = join(content, 'parks/xinqu');
    for (const [name, { spoil }] of Object.entries(cases)) {
      const folder = join(content, 'parks', name);
      cpSync(park, folder, { recursive: true });
      spoil(folder);
    }
    process.env['SHUDU_LANG'] = 'en';
    said = await built({ content }).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  });
  afterAll(() => rmSync(whole, { recursive: true }));

  test.each(Object.entries(cases))('says what is wrong with %s', (name, { says }) => {
    const own = said
      .split(/\n(?=\S+:\d+:\d+\n)/)
      .filter((one) => one.includes(`parks/${name}/`))
      .join('\n');
    expect(own).toMatch(says);
  });

  test('says nothing of the park that is sound', () => {
    expect(said).not.toMatch(/parks\/xinqu\/.*:\d/);
  });
});
