/** Dispatched on `window` when a session is there again: what was kept is sent. */
export const sessionRenewed = 'career-coach:session-renewed';
