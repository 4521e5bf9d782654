import { readFileSync } from 'node:fs';
import { address, asset } from '../addresses.ts';
import { joinedDigest } from '../model/digest.ts';
import type { IconName } from '../outputs/icons.ts';
import { iconFile, iconNames, webManifest } from '../outputs/icons.ts';
import { robotsText } from '../outputs/sitemap.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Route } from '../site.ts';
import { content, siteOf, wordsOf } from '../site.ts';
import { feedDigest, feedFile, feedNames } from './feeds.ts';
import { sitemap } from './map.ts';
import { hasShareImages, siteShare } from './share.ts';
import { hasFeeds, isPublic, wholeAddress } from './web-address.ts';

interface RootFile {
  readonly name: string;
  /** Of all that it is made of. */
  readonly digest: string;
  readonly make: () => string | Uint8Array | Promise<Uint8Array>;
}

/** What `getStaticPaths` wants for the files at the top of a language. */
export function rootRoutes(language: Lang): Route<'file'>[] {
  return rootFiles(language).map(({ name, digest }) => ({
    params: { file: name },
    digest,
  }));
}

export async function rootFile(name: string, language: Lang): Promise<string | Uint8Array> {
  const found = rootFiles(language).find((file) => file.name === name);
  if (!found) throw new TypeError(`Unexpected file \`${name}\`, none of that name is made.`);
  return found.make();
}

/** The site as a whole has its files beside the Chinese front page, which is at the root. */
function rootFiles(language: Lang): RootFile[] {
  const { sharedDigest } = content();
  const digest = joinedDigest([sharedDigest, address(language)]);
  return [
    ...(language === 'zh' ? siteFiles() : []),
    { name: 'site.webmanifest', digest, make: () => manifestOf(language) },
    ...(hasShareImages() ? [{ name: 'share.png', digest, make: () => siteShare(language) }] : []),
    ...(hasFeeds() ? feedFiles(language) : []),
  ];
}

function siteFiles(): RootFile[] {
  const map = sitemap();
  const where = map.size === 0 ? undefined : wholeAddress(asset('sitemap.xml'));
  const texts = [
    ['robots.txt', robotsText(isPublic(), where)] as const,
    ...(isPublic() ? map : []),
  ];
  const icon = readFileSync('public/icon.svg', 'utf8');
  const digest = joinedDigest([content().sharedDigest, icon]);
  return [
    ...texts.map(([name, text]) => ({ name, digest: joinedDigest([text]), make: () => text })),
    ...iconNames.map((name: IconName) => ({ name, digest, make: () => iconFile(name, icon) })),
  ];
}

function feedFiles(language: Lang): RootFile[] {
  const digest = joinedDigest([feedDigest(language), address(language)]);
  return feedNames.map((name) => ({ name, digest, make: () => feedFile(name, language) }));
}

function manifestOf(language: Lang): string {
  const { name, tagline } = siteOf(language);
  return webManifest({
    name: name.text,
    description: tagline?.text,
    tag: wordsOf(language).tag,
    start: address(language),
    icon: asset,
  });
}
