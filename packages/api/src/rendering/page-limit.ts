/** The most pages that a document may have: an application is no book. */
export const maxPages = 20;
