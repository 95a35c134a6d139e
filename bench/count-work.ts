import { Session } from 'node:inspector';

/** Counts what a program does, so that a test can tell work that grows with a text from work that grows with its square without looking at a clock. */
export interface WorkCounter {
  /** How often functions and branches of the counted files ran while something was done: the same number each time. */
  count: (run: () => void) => number;
  stop: () => void;
}

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/**
 * Counts in files whose address holds `folder`. Only functions that were first called after this are seen with their branches. What the
 * language itself does within one call (slice, includes) counts as one.
 */
export function startCounting(folder: string): WorkCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** What was counted since this was asked last. */
  const taken = (): number => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (error: Error | null, coverage: Coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (!url.includes(folder)) continue;
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      }
    });
    return sum;
  };
  return {
    count: (run) => {
      taken();
      run();
      return taken();
    },
    stop: () => {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
