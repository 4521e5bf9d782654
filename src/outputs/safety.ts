/** What a page may load and do: its own site's files, and nothing that stands in the page itself. */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** What only a header can say: a `<meta>` is read too late to keep a page out of a frame. */
const headerOnly = { 'frame-ancestors': "'self'" };

const REFERRER = 'strict-origin-when-cross-origin';

/** What a site of texts and figures has no use for. */
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** For the head of every page, so that a host without headers is safe as well. */
export const inPage = { policy: written(allowed), referrer: REFERRER };

/** The headers that every file of the site should be sent with. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...allowed, ...headerOnly }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': REFERRER,
  'X-Content-Type-Options': 'nosniff',
};

/** Files of figures may be read by the pages of other sites. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };
const openFiles = ['csv', 'json'];

/** Files whose names change with what is in them. */
const LASTING = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const lastingFolders = ['_astro', '_type', 'search/index'];

/** A preview is for nobody's index, whatever of it a crawler asks for. */
const UNLISTED = { 'X-Robots-Tag': 'noindex, nofollow' };

/** Server files that lie ready beside the pages, by name. */
export function serverFiles(base: string, isPreview: boolean): Readonly<Record<string, string>> {
  const own = isPreview ? { ...headers, ...UNLISTED } : headers;
  return { _headers: headersFile(base, own), '_nginx.conf': nginxFile(base, own) };
}

/** As Netlify, Cloudflare Pages and their like read it. */
function headersFile(base: string, own: Readonly<Record<string, string>>): string {
  const parts: [string, Readonly<Record<string, string>>][] = [
    [`${base}*`, own],
    ...lastingFolders.map((name): [string, typeof LASTING] => [`${base}${name}/*`, LASTING]),
    ...openFiles.map((ending): [string, typeof OPEN] => [`${base}*.${ending}`, OPEN]),
  ];
  return parts
    .map(([path, set]) => [path, ...Object.entries(set).map(([k, v]) => `  ${k}: ${v}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** What is text beside HTML, for nginx to say its encoding and to make it small. */
const texts = [
  'application/javascript',
  'application/json',
  'image/svg+xml',
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/xml',
];

/** For `include` inside a `server` block. nginx drops headers of the outside where a block adds one. */
function nginxFile(base: string, own: Readonly<Record<string, string>>): string {
  const add = (set: Readonly<Record<string, string>>, indent: string): string[] =>
    Object.entries(set).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const block = (where: string, ...lines: string[]): string[] => [
    `location ${where} {`,
    ...lines,
    '}',
  ];
  const path = base.replaceAll('.', String.raw`\.`);
  return [
    '# include this file in the server block of the site; it asks for no certificate and no name.',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    'gzip on;',
    `gzip_types ${texts.join(' ')};`,
    `error_page 404 ${base}404.html;`,
    ...add(own, ''),
    ...block(`~ ^${path}(${lastingFolders.join('|')})/`, ...add({ ...own, ...LASTING }, '  ')),
    ...block(
      String.raw`~ ^${path}.*\.(${openFiles.join('|')})$`,
      ...add({ ...own, ...OPEN }, '  '),
    ),
    ...block(`~ ^${path}_(headers|nginx\\.conf)$`, '  return 404;'),
    '',
  ].join('\n');
}

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
