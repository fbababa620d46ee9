/** Whether two names in an atlas are one: they may differ in the capital of their article, whatever the page's language. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.replace(/^The /, 'the ');
}
