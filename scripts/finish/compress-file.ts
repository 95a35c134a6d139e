import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT_FILE = /\.(html|css|js|json|map|svg|txt|webmanifest|xml)$/;

/** Whether a file is text, which compression makes smaller; fonts and images come compressed. */
export const isText = (path: string): boolean => TEXT_FILE.test(path);

/** Writes `.br` and `.gz` beside a file, as small as they go: it is done once, and read often. */
export const compressFile = (path: string): void => {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
};
