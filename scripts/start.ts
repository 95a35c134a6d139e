import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensureSite } from './build/build-site';
import { reportFailure } from './report-failure';
import { createSiteServer } from './serve/create-site-server';
import { listen } from './serve/listen';
import { parsePort } from './serve/parse-port';

const root = process.cwd();

/** Whether the port is free, found out before a build is waited for. */
const claimPort = async (port: number): Promise<void> => {
  const claim = createServer();
  await listen(claim, port);
  await new Promise((resolve) => claim.close(resolve));
};

await reportFailure(async () => {
  const port = parsePort(process.env.PORT);
  await claimPort(port);
  await ensureSite(root);
  const server = createSiteServer(join(root, 'out'));
  await listen(server, port);
  console.log(`Hashiya is at http://localhost:${port}`);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
