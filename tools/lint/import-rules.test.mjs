import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cruise } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.mjs';

/** @type {any} */
const rules = configuration;

/**
 * The names of the rules that a small tree of files breaks.
 * @param {Record<string, string[]>} imports the files each file imports, from the top of the tree
 * @param {Record<string, string>} files more files, with their content
 */
async function broken(imports, files = {}) {
  const baseDir = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    for (const file of new Set([...Object.keys(imports), ...Object.values(imports).flat()])) {
      mkdirSync(dirname(join(baseDir, file)), { recursive: true });
      const lines = (imports[file] ?? []).map(
        (target) => `import '${'../'.repeat(file.split('/').length - 1)}${target}';`,
      );
      writeFileSync(join(baseDir, file), `${lines.join('\n')}\nexport {};\n`);
    }
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(baseDir, file)), { recursive: true });
      writeFileSync(join(baseDir, file), content);
    }
    const { tsConfig: _unused, ...options } = rules.options;
    const { output } = await cruise(['packages'], {
      ...options,
      baseDir,
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
    });
    if (typeof output === 'string') throw new Error(output);
    return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(baseDir, { recursive: true, force: true });
  }
}

const ofTestPackages = 'product-runs-without-test-packages';
const api = 'packages/api/src';
const web = 'packages/web/src';

test('the way of a request through the API is allowed', async () => {
  expect(
    await broken({
      [`${api}/modules/resume/resume.resolver.ts`]: [
        `${api}/modules/resume/resume.service.ts`,
        `${api}/access/rules.ts`,
      ],
      [`${api}/modules/resume/resume.loader.ts`]: [`${api}/batching/one-by-key.ts`],
      [`${api}/modules/resume/resume.service.ts`]: [`${api}/database/database.ts`],
      [`${api}/batching/one-by-key.ts`]: [`${api}/database/database.ts`],
      [`${api}/batching/loaders.ts`]: [`${api}/modules/resume/resume.loader.ts`],
      [`${web}/app/router.tsx`]: [`${web}/features/resume/resume-page.tsx`],
      [`${web}/features/resume/resume-page.tsx`]: [
        `${web}/ui/button.tsx`,
        'packages/shared/src/limits.ts',
        `${web}/app/paths.ts`,
      ],
    }),
  ).toEqual([]);
});

/** @type {[string, Record<string, string[]>][]} */
const refused = [
  [
    'no-cycles',
    {
      [`${api}/modules/a/a.service.ts`]: [`${api}/modules/b/b.service.ts`],
      [`${api}/modules/b/b.service.ts`]: [`${api}/modules/a/a.service.ts`],
    },
  ],
  [
    'api-database-is-the-floor',
    { [`${api}/database/database.ts`]: [`${api}/modules/user/user.service.ts`] },
  ],
  [
    'api-batching-below-modules',
    { [`${api}/batching/one-by-key.ts`]: [`${api}/modules/user/user.loader.ts`] },
  ],
  [
    'api-context-above-modules',
    { [`${api}/context/context.ts`]: [`${api}/modules/user/user.service.ts`] },
  ],
  [
    'types-are-leaves',
    { [`${api}/modules/user/user.type.ts`]: [`${api}/modules/resume/resume.type.ts`] },
  ],
  [
    'services-know-no-graphql',
    { [`${api}/modules/user/user.service.ts`]: ['node_modules/graphql/index.js'] },
  ],
  ['pure-parts-do-no-io', { [`${api}/scoring/score.ts`]: [`${api}/database/database.ts`] }],
  [
    'only-the-door-of-tests',
    { [`${api}/modules/user/user.service.ts`]: [`${api}/testing/given.ts`] },
  ],
  [
    'web-ui-knows-no-domain',
    { [`${web}/ui/button.tsx`]: [`${web}/features/resume/resume-page.tsx`] },
  ],
  [
    'web-features-below-app',
    { [`${web}/features/resume/resume-page.tsx`]: [`${web}/app/router.tsx`] },
  ],
  [
    'web-features-apart',
    { [`${web}/features/resume/resume-page.tsx`]: [`${web}/features/letters/letter.tsx`] },
  ],
  ['packages-apart', { [`${web}/app/main.tsx`]: [`${api}/schema.ts`] }],
  ['shared-stands-alone', { 'packages/shared/src/limits.ts': [`${api}/schema.ts`] }],
];

test.each(refused)('%s refuses what it says', async (name, imports) => {
  expect(await broken(imports)).toContain(name);
});

test('product-runs-without-test-packages refuses what it says, and lets tests import it', async () => {
  const files = {
    'packages/api/package.json': JSON.stringify({
      dependencies: { kept: '1.0.0' },
      devDependencies: { testing: '1.0.0' },
    }),
    ...Object.fromEntries(
      ['kept', 'testing'].flatMap((name) => [
        [`packages/api/node_modules/${name}/package.json`, '{"main":"index.js"}'],
        [`packages/api/node_modules/${name}/index.js`, ''],
      ]),
    ),
  };
  const importing = (/** @type {string} */ path, /** @type {string} */ name) =>
    broken({}, { ...files, [path]: `import '${name}';\nexport {};\n` });
  expect(await importing(`${api}/word/draw.ts`, 'kept')).toEqual([]);
  expect(await importing(`${api}/word/draw.test.ts`, 'testing')).toEqual([]);
  expect(await importing(`${api}/word/draw.ts`, 'testing')).toEqual([ofTestPackages]);
});

test('every rule is shown refusing something, but for imports that lead nowhere', () => {
  const shown = [...refused.map(([name]) => name), ofTestPackages];
  const names = rules.forbidden.map((/** @type {{ name: string }} */ { name }) => name);
  expect(names.filter((/** @type {string} */ name) => !shown.includes(name))).toEqual([
    'resolvable',
  ]);
});
