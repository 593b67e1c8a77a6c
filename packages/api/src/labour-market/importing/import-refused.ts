/** An import that cannot be done as asked; its message says why and what to do. What it was about was not changed. */
export class ImportRefusedError extends Error {}
