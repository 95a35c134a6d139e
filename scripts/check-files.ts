import { readFileSync } from 'node:fs';
import { CODE_FOLDERS } from './checks/code-folders';
import { nameFaults } from './checks/name-faults';
import { listFiles } from './list-files';

const FOLDERS = [...CODE_FOLDERS, 'messages', 'styles'];

const files = FOLDERS.flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`));
const faults = files.flatMap((path) =>
  nameFaults({ path, text: readFileSync(path, 'utf8') }).map((fault) => `${path} ${fault}`),
);

for (const fault of faults) console.error(fault);
if (files.length === 0) console.error('No files were looked at; run this in the root of the project.');
if (faults.length > 0 || files.length === 0) process.exitCode = 1;
else console.log(`${files.length} files are well named.`);
