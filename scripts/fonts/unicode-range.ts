const hex = (code: number): string => code.toString(16).toUpperCase();

/** The value of a `unicode-range` descriptor: `[0x621, 0x622, 0x640]` gives `U+621-622,U+640`. */
export const unicodeRange = (codePoints: readonly number[]): string => {
  const runs: Array<{ first: number; last: number }> = [];
  for (const code of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
};
