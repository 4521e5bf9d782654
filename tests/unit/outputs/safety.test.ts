import { describe, expect, test } from 'vitest';
import { headers, inPage, serverFiles } from '../../../src/outputs/safety.ts';

const policies = [inPage.policy, headers['Content-Security-Policy'] ?? ''];

describe('the policy', () => {
  test.each(policies)('lets a page have its own files and nothing else: %s', (policy) => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    for (const kind of ['script', 'style', 'img', 'font', 'connect'])
      expect(policy).toContain(`; ${kind}-src 'self'`);
  });

  test('says in the header what a page cannot say of itself', () => {
    expect(policies.map((policy) => policy.includes('frame-ancestors'))).toEqual([false, true]);
  });
});

describe('serverFiles(base, isPreview)', () => {
  const { _headers: plain = '', '_nginx.conf': nginx = '' } = serverFiles('/reports/2022/', false);

  test('are for the folder that the site stands in', () => {
    expect(plain.match(/^\/.*$/gm)).toEqual([
      '/reports/2022/*',
      '/reports/2022/_astro/*',
      '/reports/2022/_type/*',
      '/reports/2022/search/index/*',
      '/reports/2022/*.csv',
      '/reports/2022/*.json',
    ]);
    expect(nginx).toContain('error_page 404 /reports/2022/404.html;');
    expect(nginx).toContain('location ~ ^/reports/2022/(_astro|_type|search/index)/ {');
  });

  test('name every header', () => {
    for (const [name, value] of Object.entries(headers)) {
      expect(plain).toContain(`  ${name}: ${value}\n`);
      expect(nginx).toContain(`\nadd_header ${name} "${value}" always;\n`);
    }
  });

  test('repeat them for nginx where a block adds one of its own', () => {
    const blocks = nginx.match(/location[^]*?\n}/g)?.filter((one) => one.includes('add_header'));
    expect(blocks).toHaveLength(2);
    for (const block of blocks ?? [])
      for (const name of Object.keys(headers)) expect(block).toContain(`  add_header ${name} `);
  });

  test('let other sites read the files of figures, and nothing else', () => {
    const open = plain.split('\n\n').filter((one) => one.includes('Access-Control-Allow-Origin'));
    expect(open.map((one) => one.split('\n')[0])).toEqual([
      '/reports/2022/*.csv',
      '/reports/2022/*.json',
    ]);
  });

  test.each([
    ['a preview', true],
    ['the public site', false],
  ])('keep %s out of every index: %s', (_, isPreview) => {
    const files = Object.values(serverFiles('/', isPreview));
    expect(files.map((text) => text.includes('noindex'))).toEqual([isPreview, isPreview]);
  });
});
