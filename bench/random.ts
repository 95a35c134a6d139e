/** Chance that is the same each time: all that comes from one seed can be made again. */
export interface Random {
  /** From 0 up to 1, 1 left out. */
  next: () => number;
  /** A whole number from 0 up to `limit`, `limit` left out. */
  below: (limit: number) => number;
  /** Whether something that happens with this probability happens now. */
  chance: (probability: number) => boolean;
  /** @throws Error where there is nothing to choose from. */
  oneOf: <T>(choices: readonly T[]) => T;
}

/** Numbers by the mulberry32 generator, which is small, fast and even enough to make texts with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    oneOf: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error('Expected at least one thing to choose from');
      return choice;
    },
  };
}
