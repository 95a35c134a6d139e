import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { finishPage } from './finish-page';
import { exportedPage, type ExportedParts } from './page-fixture';

const MODULES = new Map([
  ['1', 'node_modules/next/dist/client/components/layout-router.js'],
  ['2', 'components/search/SearchBox.client.tsx'],
]);

const finish = (parts: ExportedParts) => finishPage(exportedPage(parts), MODULES);

describe('a reading page', () => {
  const { html, faults, scripts } = finish({
    head: '<link rel="preload" as="font" href="/fonts/a.woff2" type="font/woff2" crossOrigin="anonymous"/>',
    body: '<main><p>قال<!-- --> «نعم»</p><script type="application/ld+json">{"a":"b"}</script></main>',
    flight: ['3:I[1,["$2"],"default"]', '4:["$","p",null,{"children":"قال"}]'],
  });

  test('is without fault', () => {
    expect(faults).toEqual([]);
    expect(scripts.size).toBe(0);
  });

  test('is the same document, without what the framework put there', () => {
    expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(
      '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">' +
        '<meta name="viewport" content="width=device-width, initial-scale=1">' +
        '<style>p{margin:0}</style>' +
        '<link rel="preload" as="font" href="/fonts/a.woff2" type="font/woff2" crossorigin="anonymous">' +
        '<title>حاشية</title></head>' +
        '<body><main><p>قال «نعم»</p><script type="application/ld+json">{"a":"b"}</script></main></body></html>',
    );
  });

  test('has its policy right behind the charset, with its style by its hash and nothing unsafe', () => {
    const hash = createHash('sha256').update('p{margin:0}').digest('base64');
    const [, policy = ''] =
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", `style-src 'sha256-${hash}'`]),
    );
    expect(policy).not.toContain('unsafe');
  });
});

test.each([
  { name: 'a module of lib/reader', body: '<script type="module" src="/reader/margin.js"></script>' },
  { name: 'a hidden element with content', body: '<div hidden="">شيء</div>' },
  { name: 'an empty element that is hidden and named', body: '<div hidden="" id="menu"></div>' },
  { name: 'a popover', body: '<div popover="" id="card">نص</div>' },
])('$name stays', ({ body }) => {
  const { html, faults } = finish({ body });
  expect(faults).toEqual([]);
  expect(html).toContain(body);
});

test('a style that stands there twice is kept once', () => {
  const { html } = finish({ body: '<style>p{margin:0}</style><style>b{color:red}</style>' });
  expect(html.match(/p\{margin:0\}/g)).toHaveLength(1);
  expect(html).toContain('<style>b{color:red}</style>');
});

test('a page without styles allows none', () => {
  const bare = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body></body></html>';
  expect(finishPage(bare, MODULES).html).toContain("style-src 'none'");
});

test.each([
  {
    name: 'a client component',
    parts: { flight: ['3:I[2,["/c.js"],"SearchBox"]'] },
    fault: 'holds the client component "SearchBox" of components/search/SearchBox.client.tsx',
  },
  {
    name: 'a client component that no manifest knows',
    parts: { flight: ['3:I[99,[],"default"]'] },
    fault: 'module 99',
  },
  {
    name: 'content that a script would bring',
    parts: { body: '<!--$?--><template id="B:0"></template><!--/$-->' },
    fault: '<Suspense>',
  },
  {
    name: 'a style attribute',
    parts: { body: '<p style="color:red">نص</p>' },
    fault: 'has the attribute style on <p style="color:red">',
  },
  {
    name: 'an event handler',
    parts: { body: '<button onclick="go()">اذهب</button>' },
    fault: 'has the attribute onclick',
  },
  { name: 'a script address', parts: { body: '<a href=" JavaScript:go()">اذهب</a>' }, fault: 'links to a script' },
  {
    name: 'an inline script',
    parts: { body: '<script>localStorage.theme</script>' },
    fault: 'inline script that begins with "localStorage.theme"',
  },
  {
    name: 'an inline module',
    parts: { body: '<script type="module">import "/a.js"</script>' },
    fault: 'inline script',
  },
  {
    name: 'a stylesheet of its own',
    parts: { head: '<link rel="stylesheet" href="/a.css"/>' },
    fault: 'waits for the stylesheet /a.css',
  },
])('$name is a fault', ({ parts, fault }) => {
  const { faults } = finish(parts);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

describe('an app page', () => {
  const parts = {
    html: ' data-app-page=""',
    flight: ['3:I[2,["/c.js"],"SearchBox"]'],
    body: '<!--$--><p>بحث</p><!--/$-->',
  };

  test('keeps the framework, with its inline scripts as files', () => {
    const { html, scripts, faults, isApp } = finish(parts);
    expect(faults).toEqual([]);
    expect(isApp).toBe(true);
    expect(scripts.size).toBe(3);
    for (const [path, code] of scripts) {
      expect(html).toContain(`src="${path}"`);
      expect(html).not.toContain(code);
    }
    expect(html).toContain('<script src="/_next/static/chunks/2.js" async="">');
    expect(html).toContain('<!--$--><p>بحث</p><!--/$-->');
  });

  test('may have no inline script of its own either', () => {
    expect(finish({ ...parts, body: '<script>go()</script>' }).faults).toHaveLength(1);
  });
});
