/** A text that can be read or heard on a page, and its place: the last elements leading to it, and its attribute. */
export type ShownText = { where: string; text: string };

/**
 * Every text of a document that somebody can read or hear, now or once it is opened: in elements, attributes and fields, its title,
 * its metadata, and what styles add. It skips text in another language than the page's, text quoted as code, and names of keys.
 * Runs in a browser, on its own page or, given HTML, on another page as built.
 */
export function shownTexts(html: string | null): ShownText[] {
  const HEARD = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
  const READ = ['title', 'alt', 'placeholder', 'label'];
  const ABOUT =
    /^(?:description|application-name|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt))$/;
  const UNREAD = 'script, style, template, code, kbd, [lang]';

  const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
  const page = html === null ? document : parse(html);
  const found: ShownText[] = [];

  const nameOf = (element: Element): string => {
    const classes = [...element.classList].filter((name) => !/^S\w{3}$/.test(name));
    return [element.localName, ...classes].join('.');
  };
  const pathOf = (element: Element | null): string[] =>
    element ? [...pathOf(element.parentElement), nameOf(element)] : [];
  const add = (element: Element, text: string | null | undefined, what = ''): void => {
    if (text?.trim())
      found.push({ where: [pathOf(element).slice(-3).join(' '), what].join(' ').trim(), text });
  };
  const addStyled = (element: Element): void => {
    for (const part of ['::before', '::after']) {
      const { content } = getComputedStyle(element, part);
      if (content.startsWith('"')) add(element, content.slice(1, -1), part);
    }
  };
  /** For code to be copied: its words are read on another page. */
  const addValue = (field: Element, value: string): void => {
    if (!value.startsWith('<')) return add(field, value, 'value');
    for (const inner of parse(value).querySelectorAll('body *')) {
      add(field, inner.getAttribute('title'), 'title in code');
      for (const node of inner.childNodes)
        if (node.nodeName === '#text') add(field, node.nodeValue, 'text in code');
    }
  };

  const visit = (element: Element): void => {
    for (const name of [...HEARD, ...READ]) add(element, element.getAttribute(name), name);
    if (element.matches(UNREAD) && element !== page.documentElement) return;
    const about = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    if (element.localName === 'meta' && ABOUT.test(about))
      add(element, element.getAttribute('content'), about);
    if (element instanceof HTMLTextAreaElement) return addValue(element, element.value);
    if (element instanceof HTMLInputElement && /^(?:text|search)$/.test(element.type))
      addValue(element, element.value);
    if (html === null) addStyled(element);
    for (const node of element.childNodes) {
      // With scripting on, the contents of noscript are a single text that nobody reads.
      if (node.nodeName === '#text' && element.localName !== 'noscript')
        add(element, node.nodeValue);
      if (node instanceof Element) visit(node);
    }
  };
  visit(page.documentElement);
  return found;
}
