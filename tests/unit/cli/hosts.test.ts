import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './command-run.ts';

const content = fileURLToPath(new URL('../../fixtures/government/content', import.meta.url));

describe('shudu hosts', () => {
  test('lists every other site that the content links to, with the places', async () => {
    const { code, out } = await run(`hosts --content ${content} --lang en`);
    const lines = out.split('\n').map((line) => line.replace(`${content}/`, ''));
    expect(code).toBe(0);
    expect(lines.slice(0, 4)).toEqual([
      'company.example',
      '  parks/xinqu/2024/report.zh.mdx:5  https://company.example/news',
      '  parks/xinqu/2024/report.en.mdx:5  https://company.example/news',
      '',
    ]);
    expect(lines).toContain('  parks/xinqu/2024/report.yaml:9  https://summary.example/2024');
    expect(lines).toContain('  site.yaml:37  https://creativecommons.org/licenses/by/4.0/');
    expect(lines.at(-2)).toBe('5 other sites in all.');
  });

  test('says so where there is none', async () => {
    const { out } = await run('hosts --content nowhere --lang zh');
    expect(out).toBe('内容里没有外部链接。\n');
  });
});
