const PUSH = 'self.__next_f.push(';
const LINE_END = 0x0a;
const COLON = 0x3a;

/** The text that one flight script carries; null for a script that carries none, as the one that opens the list. */
const pushedText = (script: string): string | null => {
  if (!script.startsWith(PUSH)) return null;
  const pushed: unknown = JSON.parse(script.slice(PUSH.length, script.lastIndexOf(')')));
  return Array.isArray(pushed) && pushed[0] === 1 && typeof pushed[1] === 'string' ? pushed[1] : null;
};

/** The flight data of a page (what React would need to wake it up), put together from its scripts. */
export const flightOf = (scripts: readonly string[]): string =>
  scripts.map((script) => pushedText(script) ?? '').join('');

/** The rows of flight data that are one line each; a text row (`7:T12c7,…`) goes by its length in bytes. */
function* lineRows(flight: string): Generator<string> {
  const bytes = Buffer.from(flight);
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(COLON, at);
    if (colon < 0) return;
    if (String.fromCharCode(bytes[colon + 1] ?? 0) === 'T') {
      const comma = bytes.indexOf(',', colon);
      at = comma + 1 + Number.parseInt(bytes.toString('latin1', colon + 2, comma), 16);
    } else {
      const end = bytes.indexOf(LINE_END, at);
      yield bytes.toString('utf8', colon + 1, end < 0 ? bytes.length : end);
      at = end < 0 ? bytes.length : end + 1;
    }
  }
}

/** A component that flight data tells the browser to load. */
export interface ClientReference {
  /** The module's number in the build. */
  module: string;
  /** The export's name. */
  name: string;
}

/** The client components in flight data: its rows of the form `3:I[39756,["/chunk.js"],"default"]`. */
export const clientReferences = (flight: string): ClientReference[] =>
  [...lineRows(flight)]
    .filter((row) => row.startsWith('I['))
    .map((row) => {
      const [module, , name]: unknown[] = JSON.parse(row.slice(1));
      return { module: String(module), name: String(name) };
    });
