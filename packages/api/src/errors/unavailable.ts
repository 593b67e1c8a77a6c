/** Something that a request needs cannot be reached at the moment. The message is written for the caller. */
export class Unavailable extends Error {
  readonly statusCode = 503;
}
