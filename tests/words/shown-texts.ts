import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** The texts of a script of words: its literals, except what it imports, and the fixed parts of its templates. */
function textsOfScript(name: string, source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest));
  return texts;
}

/** The texts of a component of words, without its script. */
function textsOfMarkup(source: string): string[] {
  const texts: string[] = [];
  JSON.stringify(parse(source, { modern: true }).fragment, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    if (value.type === 'Text' && 'data' in value) texts.push(String(value.data));
    return value;
  });
  return texts;
}

/** Every piece of text in a file of words, by its name and its source. */
export function shownTexts(name: string, source: string): string[] {
  return name.endsWith('.svelte') ? textsOfMarkup(source) : textsOfScript(name, source);
}
