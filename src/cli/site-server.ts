import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { headers } from '../outputs/safety.ts';

/** Every kind of file a built site holds; text always says that it is UTF-8. */
const KINDS: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

type Answer = { file: string; status: number } | { moved: string };

/** A plain file server for a built site: what any host would do, text is gzipped, and every file is asked for anew. */
export function siteServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    send(answer(folder, base, request.url ?? '/'), request, response);
  });
}

/** Finds the file for an address, e.g. "/en/" is en/index.html and "/en" moves to "/en/". */
export function answer(folder: string, base: string, url: string): Answer {
  const [path = '/', query] = url.split('?', 2);
  if (`${path}/` === base || (path === '/' && base !== '/')) return { moved: base };
  const missing = { file: join(folder, '404.html'), status: 404 };
  const file = path.startsWith(base) && inside(folder, path.slice(base.length));
  if (!file || !existsSync(file)) return missing;
  if (!statSync(file).isDirectory()) return path.endsWith('/') ? missing : { file, status: 200 };
  if (!path.endsWith('/')) return { moved: query === undefined ? `${path}/` : `${path}/?${query}` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { file: index, status: 200 } : missing;
}

function inside(folder: string, path: string): string | undefined {
  const top = resolve(folder);
  try {
    const file = resolve(top, `.${sep}${decodeURIComponent(path)}`);
    return (file === top || file.startsWith(top + sep)) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined; // a stray % in the address
  }
}

function send(found: Answer, request: IncomingMessage, response: ServerResponse): void {
  if ('moved' in found) {
    // Never "//host/": a browser would take it for another site.
    response.writeHead(301, { Location: found.moved.replace(/^\/+/, '/') }).end();
    return;
  }
  const kind = KINDS[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  if (!existsSync(found.file)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const isText = /^text|json|xml|javascript/.test(kind);
  const isSmaller = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found.status, {
    ...headers,
    'Cache-Control': 'no-cache',
    'Content-Type': kind,
    ...(isText && { Vary: 'Accept-Encoding' }),
    ...(isSmaller
      ? { 'Content-Encoding': 'gzip' }
      : { 'Content-Length': statSync(found.file).size }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const steps = isSmaller ? [createGzip(), response] : [response];
  // A reader who leaves early breaks it off; nobody is left to be told.
  pipeline([createReadStream(found.file), ...steps], () => undefined);
}
