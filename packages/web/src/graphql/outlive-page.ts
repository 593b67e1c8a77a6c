/** Browsers refuse a `keepalive` request of more than 64 KB; the operation around the text needs some of it. */
const mostBytes = 56_000;

/**
 * The context of a save whose page is being closed: the request goes on without the page, if the text is short enough
 * for that. What is too long is kept on the device and sent at the next visit.
 */
export const outlivePage = (
  text: string,
  { isClosing } = { isClosing: false },
): { context?: { fetchOptions: { keepalive: true } } } =>
  isClosing && new TextEncoder().encode(text).length <= mostBytes
    ? { context: { fetchOptions: { keepalive: true } } }
    : {};
