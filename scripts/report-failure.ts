/** Runs a command's work; what goes wrong is told in its own words, without a stack, and makes the command fail. */
export const reportFailure = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
};
