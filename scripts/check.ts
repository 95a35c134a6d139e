import { runChecks } from './checks/run-checks';

const { failed } = await runChecks();
if (failed > 0) process.exitCode = 1;
