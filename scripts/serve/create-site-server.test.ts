import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMMUTABLE, REVALIDATED, SITE_HEADERS } from '@/deploy/headers';
import { createSiteServer } from './create-site-server';
import { listen } from './listen';

const PAGES = {
  'index.html': 'الرئيسة',
  'ar.html': 'الرئيسة',
  'ar/articles/one.html': 'مقالة',
  'ar/404.html': 'لا صفحة هنا',
  'en/404.html': 'Nothing here',
};

let out = '';
let server: Server;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [file, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(text));
    writeFileSync(join(out, `${file}.gz`), gzipSync(text));
  }
  mkdirSync(join(out, 'fonts'));
  writeFileSync(join(out, 'fonts/naskh-1.woff2'), 'font');
  server = createSiteServer(out);
  await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(out, { recursive: true });
});

const addressOf = (running: Server): AddressInfo => {
  const address = running.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
};

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${addressOf(server).port}${path}`, { redirect: 'manual', ...init });

/** The answer's status to a request line that `fetch` would mend before sending. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    httpRequest({ port: addressOf(server).port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each([
  { path: '/', text: 'الرئيسة' },
  { path: '/ar', text: 'الرئيسة' },
  { path: '/ar/articles/one', text: 'مقالة' },
  { path: '/ar/articles/one?from=feed', text: 'مقالة' },
])('$path is a page', async ({ path, text }) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await answer.text()).toBe(text);
});

test.each([
  { path: '/ar/', to: '/ar' },
  { path: '/ar/articles/one/', to: '/ar/articles/one' },
  { path: '/ar/articles/one/?from=feed', to: '/ar/articles/one?from=feed' },
  { path: '//elsewhere.example/', to: '/elsewhere.example' },
])('$path leads to $to', async ({ path, to }) => {
  const answer = await get(path);
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe(to);
});

test.each([
  { path: '/none', text: PAGES['ar/404.html'] },
  { path: '/ar/articles/none', text: PAGES['ar/404.html'] },
  { path: '/english', text: PAGES['ar/404.html'] },
  { path: '/en', text: PAGES['en/404.html'] },
  { path: '/en/articles/none', text: PAGES['en/404.html'] },
  { path: '/fonts/none.woff2', text: PAGES['ar/404.html'] },
])('$path is not found, and says so in its language', async ({ path, text }) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('cache-control')).toBe(REVALIDATED);
  expect(await answer.text()).toBe(text);
});

test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', 'http://elsewhere.example/ar', '/ar/%00'])(
  'the odd address %s is answered with "not found"',
  async (path) => {
    expect(await rawStatus(path)).toBe(404);
  },
);

test.each(['/', '/ar/articles/one', '/fonts/naskh-1.woff2', '/none', '/ar/'])(
  '%s carries every header of the site',
  async (path) => {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(SITE_HEADERS)) expect(headers.get(name)).toBe(value);
  },
);

test.each([
  { path: '/ar', control: REVALIDATED },
  { path: '/fonts/naskh-1.woff2', control: IMMUTABLE },
])('$path is cached as it may be', async ({ path, control }) => {
  expect((await get(path)).headers.get('cache-control')).toBe(control);
});

describe('encodings', () => {
  test.each([
    { path: '/ar', accept: 'gzip, br', encoding: 'br' },
    { path: '/ar', accept: 'gzip', encoding: 'gzip' },
    { path: '/ar', accept: 'identity', encoding: null },
    { path: '/none', accept: 'gzip, br', encoding: 'br' },
    { path: '/none', accept: 'gzip', encoding: 'gzip' },
    { path: '/none', accept: 'identity', encoding: null },
  ])('$path for $accept comes as $encoding', async ({ path, accept, encoding }) => {
    const answer = await get(path, { headers: { 'Accept-Encoding': accept } });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toContain(path === '/ar' ? 'الرئيسة' : 'صفحة');
  });
});

test('a page that the browser has already is not sent again', async () => {
  const etag = (await get('/ar')).headers.get('etag') ?? '';
  expect((await get('/ar', { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('a port that is taken is told in one line', async () => {
  const { port } = addressOf(server);
  const error = await listen(createSiteServer(out), port).catch((reason: unknown) => reason);
  expect(String(error)).toContain(`Port ${port} is in use`);
  expect(String(error)).not.toContain('\n');
});
