import { readFileSync } from 'node:fs';
import { findPhysicalCss } from './lint/physical-css';
import { listFiles } from './list-files';

const FOLDER = 'styles';

const files = listFiles(FOLDER).filter((file) => file.endsWith('.css'));
const faults = files.flatMap((file) =>
  findPhysicalCss(readFileSync(`${FOLDER}/${file}`, 'utf8')).map(
    ({ line, message }) => `${FOLDER}/${file}:${line}  ${message}`,
  ),
);

for (const fault of faults) console.error(fault);
if (files.length === 0) console.error(`There are no stylesheets in ${FOLDER}/.`);
if (faults.length > 0 || files.length === 0) process.exitCode = 1;
else console.log(`${files.length} stylesheets name no side.`);
