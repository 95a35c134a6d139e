import { existsSync } from 'node:fs';
import { cruise, format } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { CODE_FOLDERS } from './checks/code-folders';
import { unseenModules } from './checks/unseen-modules';
import { listFiles } from './list-files';
import { reportFailure } from './report-failure';

const FOLDERS = CODE_FOLDERS.filter((folder) => existsSync(folder));

await reportFailure(async () => {
  const { output } = await cruise(
    FOLDERS,
    await extractOptions('./.dependency-cruiser.mjs'),
    {},
    {
      tsConfig: extractTypeScriptConfig('./tsconfig.json'),
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave words instead of a result.');

  const onDisk = FOLDERS.flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`));
  const unseen = unseenModules(
    onDisk,
    output.modules.map(({ source }) => source),
  );
  if (output.summary.totalCruised === 0 || unseen.length > 0)
    throw new Error(
      `The import law was not checked: ${output.summary.totalCruised} modules were looked at, and not ${unseen.slice(0, 3).join(', ')}. ` +
        'The package "typescript" has to be version 6, as package.json has it.',
    );
  if (output.summary.violations.length > 0)
    throw new Error(String((await format(output, { outputType: 'err-long' })).output));
  console.log(`${output.summary.totalCruised} modules keep the import law.`);
});
