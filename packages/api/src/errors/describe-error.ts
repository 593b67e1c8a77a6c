/** What a log may hold of an unexpected error: enough to find the cause, nothing that a person wrote. */
export interface DescribedError {
  name: string;
  code?: string;
  message: string;
  at: string[];
  /** What lies behind it, as far as it says more. */
  cause?: DescribedError;
}

/**
 * Prisma's messages quote the arguments of the call, and PostgreSQL's details quote the row: of the first only the last
 * line is kept (what went wrong), of both whatever looks like a value is blotted out.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an Error', at: [] };
  const saysNoMore = error.cause instanceof Error && error.message === error.cause.message;
  const original = saysNoMore ? (error.cause as Error) : error;
  const code: unknown = Reflect.get(original, 'code');
  return {
    name: original.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: blotted(
      original.name.startsWith('Prisma') ? lastLine(original.message) : original.message,
    ),
    at: (original.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(original.cause instanceof Error ? { cause: describeError(original.cause) } : {}),
  };
}

function lastLine(message: string): string {
  return message.trimEnd().split('\n').at(-1)?.trim() ?? '';
}

function blotted(message: string): string {
  return message
    .replaceAll(/[^\s<>()'"`]+@[^\s<>()'"`]+/g, '[address]')
    .replaceAll(/\)=\([^)]*\)/g, ')=([value])')
    .replaceAll(/"[^"]{40,}"/g, '"[text]"')
    .slice(0, 500);
}
