/** Whether the site answers at an address, even if only with its page for unknown ones; false while there is no connection. */
export async function siteAnswers(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return status < 500;
  } catch {
    return false;
  }
}
