const MODULE = /\.(ts|tsx|mjs)$/;

/**
 * The modules on disk that a cruise did not see. A cruise that cannot read TypeScript reports no violation, because
 * it found nothing that could hold one; so what it saw is held against what is there.
 */
export const unseenModules = (onDisk: readonly string[], seen: readonly string[]): string[] => {
  const known = new Set(seen);
  return onDisk.filter((path) => MODULE.test(path) && !known.has(path));
};
