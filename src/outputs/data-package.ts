import { createHash } from 'node:crypto';
import type { EditionAt } from '../derive/edition-at.ts';
import type { Bilingual } from '../model/shape.ts';
import { interval } from '../quantity/period.ts';
import { tableSchema } from './columns.ts';

/** datapackage.json by Frictionless Data Package v2, for the files given. */
export function dataPackage(
  { library, edition, park }: EditionAt,
  files: { readonly csv: string; readonly json: string },
): string {
  const { title, lede, sources, covers } = edition.edition;
  const { site } = library;
  const [start, end] = interval(covers);
  const whole = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: edition.id.replaceAll('/', '-'),
    title: inBoth(title),
    ...(lede && { description: inBoth(lede) }),
    keywords: [park.id, `${start}/${end ?? '..'}`],
    ...(site?.licence && {
      licenses: [{ path: site.licence.url, title: inBoth(site.licence.name) }],
    }),
    ...(site && { contributors: [{ title: inBoth(site.publisher), roles: ['publisher'] }] }),
    sources: sources.map((source) => ({
      title: inBoth(source.title),
      ...(source.url && { path: source.url }),
      ...(source.date && { version: source.date }),
    })),
    resources: [
      {
        ...resource('facts', 'facts.csv', 'csv', 'text/csv', files.csv),
        type: 'table',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: tableSchema(),
      },
      resource('facts-json', 'facts.json', 'json', 'application/json', files.json),
    ],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function resource(name: string, path: string, format: string, mediatype: string, text: string) {
  const bytes = Buffer.from(text, 'utf8');
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { name, path, format, mediatype, encoding: 'utf-8', bytes: bytes.length, hash };
}

/** "中文 / English": the format knows one language. */
function inBoth({ zh, en }: Bilingual): string {
  return [zh, en].filter((text) => text !== undefined).join(' / ');
}
