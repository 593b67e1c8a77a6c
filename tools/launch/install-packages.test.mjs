import { expect, test } from '@jest/globals';
import { checkNode, pinnedPnpm } from './install-packages.mjs';

test('a Node that is too old is refused with the version that is needed', () => {
  expect(() => checkNode('20.18.3')).toThrow(
    'This needs Node 20.19 or newer; this is Node 20.18.3.',
  );
  expect(() => checkNode('18.20.0')).toThrow('20.19');
  expect(() => checkNode('20.19.0')).not.toThrow();
  expect(() => checkNode('24.1.0')).not.toThrow();
});

test('pnpm is pinned to one version', () => {
  expect(pinnedPnpm()).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
});
