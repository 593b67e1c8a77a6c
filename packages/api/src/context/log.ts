/** The part of pino that the graph uses. Messages and fields never hold what a person wrote, nor who they are. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
