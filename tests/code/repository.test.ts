import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ours();
const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
const dependencies = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
  Object.entries(manifest[kind] ?? {}),
);

const TOP = new Set(
  [
    'src content public tests docs astro.config.mjs package.json package-lock.json tsconfig.json',
    'README.md README.zh-CN.md LICENSE CHANGELOG.md',
  ].flatMap((names) => names.split(' ')),
);

// Spelt in pieces, or this file would be the first offender.
const MACHINE_PATH = new RegExp(
  `(?<![\\w./-])/(${['home', 'root', 'work', 'tmp', 'Users', 'private'].join('|')})/\\w`,
);
const REGISTRY = new RegExp(
  ['npmjs', 'pkg.github', 'debian', 'npmmirror', 'taobao']
    .map((host) => `${host}\\.(org|com)`)
    .join('|'),
);

describe('the repository', () => {
  test('has nothing at its top but what the map names', () => {
    const tops = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...tops].filter((name) => !name.startsWith('.') && !TOP.has(name))).toEqual([]);
  });

  test('names no path of any one machine', () => {
    expect(linesWith(MACHINE_PATH)).toEqual([]);
  });

  test('names no registry', () => {
    expect(linesWith(REGISTRY)).toEqual([]);
    expect(text('package-lock.json')).not.toContain('"resolved"');
  });

  test('holds no large file', () => {
    expect(files.filter((file) => statSync(`${root}${file}`).size > 1024 * 1024)).toEqual([]);
  });
});

describe('dependencies', () => {
  test('have exact versions', () => {
    const loose = dependencies.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  test('are all explained in docs/dependencies.md', () => {
    const explained = text('docs/dependencies.md');
    expect(
      dependencies.map(([name]) => name).filter((name) => !explained.includes(`\`${name}\``)),
    ).toEqual([]);
  });

  test('bring one Node version to every platform', () => {
    expect(new Set(Object.values(manifest['optionalDependencies'] ?? {})).size).toBe(1);
  });
});

/** What git tracks or would track; in a copy without git, what the folder holds. */
function ours(): string[] {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return listed.split('\0').filter((file) => file !== '' && exists(file));
  } catch {
    return readdirSync(root, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((file) => !/^(node_modules|dist|dist-preview|\.astro|\.git)(\/|$)/.test(file))
      .filter((file) => statSync(`${root}${file}`).isFile());
  }
}

function exists(file: string): boolean {
  return statSync(`${root}${file}`, { throwIfNoEntry: false })?.isFile() ?? false;
}

function linesWith(pattern: RegExp): string[] {
  return files.flatMap((file) =>
    text(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}

function text(file: string): string {
  const content = readFileSync(`${root}${file}`);
  return content.includes(0) ? '' : content.toString();
}
