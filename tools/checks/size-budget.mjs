/**
 * How much JavaScript a page costs to load, gzip, from Vite's manifest.
 * A chunk's price is its own and that of all it imports statically; what a page has loaded before is not paid again.
 */

/** @typedef {{ file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */
/** @typedef {{ name: string, kilobytes: number, limit: number }} Measure */

const entry = 'index.html';
const limits = { publicPage: 95, shell: 150, lazyRoute: 120 };

/** What stands around a page, loaded with it. */
const frames = {
  publicPage: [
    'src/app/public-frame.tsx',
    'src/app/sign-in-frame.tsx',
    'src/app/explore-frame.tsx',
  ],
  shell: ['src/app/guards/member-area.tsx', 'src/app/guards/onboarded-area.tsx'],
};
const publicPage = /^src\/features\/(landing|explore|sign-in)\/[^/]+-page\.tsx$/;
const lazyPage = /^src\/features\/.*-(page|settings)\.tsx$/;

/** The chunks a page needs before it can be shown. @param {Manifest} manifest @param {string[]} keys */
export function staticClosure(manifest, keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return seen;
}

/**
 * @param {Manifest} manifest
 * @param {(file: string) => number} gzipBytes
 * @returns {Measure[]}
 */
export function measure(manifest, gzipBytes) {
  const has = (/** @type {string} */ key) => key in manifest;
  const cost = (
    /** @type {Iterable<string>} */ keys,
    /** @type {Set<string>} */ without = new Set(),
  ) =>
    [...keys]
      .filter((key) => !without.has(key))
      .reduce((sum, key) => sum + gzipBytes(manifest[key]?.file ?? ''), 0) / 1024;
  const pages = Object.keys(manifest)
    .filter((key) => manifest[key]?.isDynamicEntry && lazyPage.test(key))
    .sort();
  const shell = staticClosure(manifest, [entry, ...frames.shell.filter(has)]);
  const frame = (/** @type {string} */ page) =>
    frames.publicPage.filter(
      (key) => has(key) && key.includes(/\/(sign-in|explore)\//.exec(page)?.[1] ?? 'public'),
    );
  return [
    { name: 'signed-in shell', kilobytes: cost(shell), limit: limits.shell },
    ...pages
      .filter((page) => publicPage.test(page))
      .map((page) => ({
        name: `first load of ${page}`,
        kilobytes: cost(staticClosure(manifest, [entry, ...frame(page), page])),
        limit: limits.publicPage,
      })),
    ...pages
      .filter((page) => !publicPage.test(page))
      .map((page) => ({
        name: `route ${page}`,
        kilobytes: cost(staticClosure(manifest, [page]), shell),
        limit: limits.lazyRoute,
      })),
  ];
}
