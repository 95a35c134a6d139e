import type { Server } from 'node:http';

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Lets a server listen on a port. Throws, in words for whoever started it, where something else listens there. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        isPortTaken(error) ? new Error(`Port ${port} is in use: stop what uses it, or set PORT to another.`) : error,
      );
    });
    server.listen(port, resolve);
  });
