/** The parts of a page as Next.js exports it, for tests. */
export interface ExportedParts {
  head?: string;
  body?: string;
  /** Rows of flight data, without their line ends. */
  flight?: readonly string[];
  html?: string;
}

/** A page as Next.js exports it: its scripts and their preload, flight data, its marks, and the parts given. */
export const exportedPage = ({ head = '', body = '', flight = [], html = '' }: ExportedParts): string =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"${html}><head><meta charSet="utf-8"/>` +
  '<meta name="viewport" content="width=device-width, initial-scale=1"/>' +
  '<style data-precedence="next" data-href="/_next/static/chunks/1.css">p{margin:0}</style>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/>' +
  '<script src="/_next/static/chunks/2.js" async=""></script>' +
  `${head}<title>حاشية</title><script src="/_next/static/chunks/3.js" noModule=""></script></head>` +
  `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>' +
  '<script src="/_next/static/chunks/1.js" async=""></script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  `<script>self.__next_f.push([1,${JSON.stringify(flight.map((row) => `${row}\n`).join('')).replaceAll('<', '\\u003c')}])</script>` +
  '</body></html>';
