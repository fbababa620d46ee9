/** The paragraphs of the copies at hand, by source id. A public build has none. */
export async function loadTexts(atlas: string): Promise<Record<string, string[]>> {
  if (!__HAS_TEXTS__) return {};
  try {
    const { texts } = await import('virtual:texts');
    return await texts(atlas);
  } catch {
    // The page is complete without them.
    return {};
  }
}
