import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { cacheControlOf, REVALIDATED, SITE_HEADERS } from '@/deploy/headers';
import { notFoundAnswer } from './not-found-answer';

/**
 * A server of the built site in `out`: the headers of `deploy/`, files as they were compressed by the build, addresses
 * without `.html` or a slash at the end, and a page in the reader's language where there is nothing.
 */
export const createSiteServer = (out: string): Server => {
  const serveFile = sirv(out, { etag: true, brotli: true, gzip: true, extensions: ['html'] });
  return createServer((request, response) => {
    const [pathname = '/', search] = (request.url ?? '/').split('?', 2);
    for (const [name, value] of Object.entries(SITE_HEADERS)) response.setHeader(name, value);
    if (pathname.length > 1 && pathname.endsWith('/')) {
      // One slash at the start: two would name another host.
      const location = `/${pathname.replace(/^\/+|\/+$/g, '')}${search === undefined ? '' : `?${search}`}`;
      response.writeHead(308, { Location: location }).end();
      return;
    }
    response.setHeader('Cache-Control', cacheControlOf(pathname));
    serveFile(request, response, () => {
      const answer = notFoundAnswer(out, pathname, String(request.headers['accept-encoding'] ?? ''));
      response.writeHead(404, {
        ...answer.headers,
        'Cache-Control': REVALIDATED,
        'Content-Length': answer.body.length,
      });
      response.end(request.method === 'HEAD' ? undefined : answer.body);
    });
  });
};
