import { basename, relative, sep } from 'node:path';

/** Rules of this house that no published plugin has; each has its test in house-rules.test.mjs. */

const vagueFolders = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'lib',
  'core',
  'misc',
]);
const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** @type {import('eslint').Rule.RuleModule} */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab:
        '"{{name}}": files are named in kebab-case, with the role as suffix (cover-letter.service.ts).',
      vague: 'A folder is named for its subject; "{{name}}" has none.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const parts = relative(context.cwd, context.filename).split(sep);
        const name = basename(context.filename);
        if (!kebabCase.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
        const vague = parts.slice(0, -1).find((part) => vagueFolders.has(part));
        if (vague) context.report({ node, messageId: 'vague', data: { name: vague } });
      },
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
const importExtension = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'Write the file extension: "{{path}}" is resolved by Node as it stands.' },
  },
  create(context) {
    /** @param {any} source */
    const check = (source) => {
      const path = source?.value;
      if (typeof path !== 'string') return;
      const ours = path.startsWith('.') || path.startsWith('@career-coach/');
      if (ours && !/\.[a-z0-9]+(\?[a-z]+)?$/.test(path))
        context.report({ node: source, messageId: 'missing', data: { path } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
const noBarrel = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      barrel:
        'A file that only passes on what others export hides where things are; import from the file itself.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const passesOn = node.body.filter(
          (statement) =>
            'source' in statement && statement.source && statement.type.startsWith('Export'),
        );
        if (passesOn.length > 0 && passesOn.length === node.body.length)
          context.report({ node, messageId: 'barrel' });
      },
    };
  },
};

const testNames = new Set(['test', 'it', 'describe']);

/** @type {import('eslint').Rule.RuleModule} */
const testTitle = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      should: 'Say what is the case ("a signed-out person is refused"), not what should be.',
      leftOut: 'A test is run or it is not there: no .{{name}}.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (
          callee.type === 'MemberExpression' &&
          callee.object.type === 'Identifier' &&
          testNames.has(callee.object.name)
        ) {
          const name = callee.property.type === 'Identifier' ? callee.property.name : '';
          if (['skip', 'only', 'todo'].includes(name))
            context.report({ node, messageId: 'leftOut', data: { name } });
        }
        const [title] = node.arguments;
        if (
          callee.type !== 'Identifier' ||
          !testNames.has(callee.name) ||
          title?.type !== 'Literal'
        )
          return;
        if (/^should\b/i.test(String(title.value)))
          context.report({ node: title, messageId: 'should' });
      },
    };
  },
};

/** @type {import('eslint').Rule.RuleModule} */
const disableWithReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      reason: 'Say why the rule does not hold here: eslint-disable-next-line rule -- reason.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          // With a rule after it; a directive without one switches everything off, this rule included.
          if (!/^\s*eslint-disable/.test(comment.value)) continue;
          const [, reason = ''] = comment.value.split(/\s--\s/);
          if (reason.trim().length < 8)
            context.report({ loc: comment.loc ?? { line: 1, column: 0 }, messageId: 'reason' });
        }
      },
    };
  },
};

/** @type {import('eslint').ESLint.Plugin} */
export const houseRules = {
  meta: { name: 'house' },
  rules: {
    'file-name': fileName,
    'import-extension': importExtension,
    'no-barrel': noBarrel,
    'test-title': testTitle,
    'disable-with-reason': disableWithReason,
  },
};
