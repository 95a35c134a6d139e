const DEFAULT_PORT = 3000;
const HIGHEST_PORT = 65535;

/** The port to serve on: what PORT says, else 3000. Throws where PORT says something else than a port. */
export const parsePort = (value: string | undefined): number => {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= HIGHEST_PORT) return port;
  throw new Error(`PORT is "${value}"; it has to be a whole number from 1 to ${HIGHEST_PORT}.`);
};
