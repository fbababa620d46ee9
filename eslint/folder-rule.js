import { isBuiltin } from 'node:module';
import path from 'node:path';
import { FOLDERS } from './folders.js';

/**
 * An ESLint rule: every import stays within what folders.js allows its folder, however the path is written.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const folderRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{folder}} may not import {{target}}: it reaches only {{folders}}.',
      package: '{{folder}} may not import the package {{target}}.'
    }
  },
  create(context) {
    const file = fromRoot(context.cwd, context.filename);
    const folder = folderOf(file);
    if (folder === undefined) return {};
    const { folders, only, refused = [] } = FOLDERS[folder] ?? {};

    /** @param {import('estree').Node} node @param {string} specifier */
    function check(node, specifier) {
      const target = projectPath(context.cwd, file, specifier);
      if (target !== undefined) {
        if (folders === undefined || folders.some((one) => isWithin(target, one))) return;
        const data = { folder, target: folderOf(target) ?? target, folders: folders.join(', ') };
        context.report({ node, messageId: 'folder', data });
        return;
      }
      const name = packageName(specifier);
      const allowed = only ? matches(name, only) : !matches(name, refused);
      if (!allowed) context.report({ node, messageId: 'package', data: { folder, target: name } });
    }

    /** @param {{ source?: unknown }} node */
    function checkSource({ source }) {
      const specifier = /** @type {import('estree').Expression | null | undefined} */ (source);
      if (specifier?.type === 'Literal') check(specifier, String(specifier.value));
      // For `../map/${name}` the fixed start gives the folder.
      if (specifier?.type === 'TemplateLiteral') {
        check(specifier, specifier.quasis[0]?.value.cooked ?? '');
      }
    }

    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource
    };
  }
};

/** @param {string} root @param {string} file */
function fromRoot(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/** @param {string} file @param {string} folder */
function isWithin(file, folder) {
  return file === folder || file.startsWith(`${folder}/`);
}

/** The longest folder of the table that contains a file. @param {string} file */
function folderOf(file) {
  return Object.keys(FOLDERS)
    .filter((folder) => isWithin(file, folder))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * The project path of an import; undefined for a package.
 *
 * @param {string} root
 * @param {string} file
 * @param {string} specifier
 */
function projectPath(root, file, specifier) {
  if (/^\$lib(\/|$)/.test(specifier)) return path.posix.join('src/lib', specifier.slice(4));
  if (specifier.startsWith('#words/')) return `src/lib/words/en/${specifier.slice(7)}`;
  if (/^\.\.?(\/|$)/.test(specifier)) return path.posix.join(path.posix.dirname(file), specifier);
  if (specifier.startsWith(`${root}/`)) return fromRoot(root, specifier);
  if (specifier.startsWith('/')) return specifier.slice(1);
  return undefined;
}

/** @param {string} specifier */
function packageName(specifier) {
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {string} name @param {string[]} patterns */
function matches(name, patterns) {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
  );
}
