import { TextDecoder, TextEncoder } from 'node:util';
import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import { cleanup } from '@testing-library/react';

// jsdom leaves out what the router needs.
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

// jsdom has no layout; Radix asks for it.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.hasPointerCapture ??= () => false;
window.scrollTo = () => undefined;

let complaints: unknown[][] = [];

/** For a test that makes the app complain on purpose: gives back what was said, and forgives it. */
export function expectComplaints(): unknown[][] {
  const said = complaints;
  complaints = [];
  return said;
}

beforeEach(() => {
  complaints = [];
  jest
    .spyOn(console, 'error')
    .mockImplementation((...words: unknown[]) => void complaints.push(words));
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  expect(complaints).toEqual([]);
});
