/** What a route's parameters stand for in one of its paths; optional ones may be missing. */
export type Params = Readonly<Record<string, string | undefined>>;

const PARAMETER = /\[\[?(\w+)(?:=\w+)?\]\]?/g;

/** The path of a route of Kit's, such as `/[atlas]/[[day]]`, for these parameters. */
export function pathOfRoute(id: string, params: Params): string {
  const segments = id
    .split('/')
    .map((segment) => segment.replace(PARAMETER, (_, name: string) => params[name] ?? ''));
  return `/${segments.filter((segment) => segment !== '').join('/')}`;
}
