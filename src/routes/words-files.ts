/** The files with the words of stretches, in the folder of their atlas. */
export function wordsFiles(stretches: readonly number[]): string[] {
  return stretches.map((stretch) => `words/${stretch}.json`);
}
