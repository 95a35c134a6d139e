import { expect, test } from 'vitest';
import { parsePort } from './parse-port';

test.each([
  { value: undefined, port: 3000 },
  { value: '', port: 3000 },
  { value: '1', port: 1 },
  { value: '8080', port: 8080 },
  { value: '65535', port: 65535 },
])('PORT=$value is $port', ({ value, port }) => {
  expect(parsePort(value)).toBe(port);
});

test.each(['0', '65536', '-1', '80.5', '0x50', '1e3', 'http', ' ', '80 '])('PORT="%s" is refused by name', (value) => {
  expect(() => parsePort(value)).toThrow(`PORT is "${value}"`);
});
