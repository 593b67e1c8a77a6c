/** What a DATABASE_URL says, split into what `pg` reads itself (TLS included) and what it must be told. */
export interface ConnectionTarget {
  /** For `pg`: host, credentials, database, and TLS by `sslmode`, `sslrootcert`, `sslcert`, `sslkey`. */
  connectionString: string;
  /** Server settings of the session, in the form of libpq's `options`. */
  options: string;
  /** Prisma's `?schema=`; undefined means `public`. */
  schema: string | undefined;
}

/** Times travel without an offset between `pg` and Prisma, so every session is in UTC. */
const utc = '-c timezone=UTC';

/** Reads a PostgreSQL URL such as `postgresql://user:secret@db.example.com/coach?sslmode=verify-full&sslrootcert=/etc/ca.pem`. */
export function readConnectionUrl(url: string): ConnectionTarget {
  const parsed = new URL(url);
  const take = (name: string): string | undefined => {
    const value = parsed.searchParams.get(name) ?? undefined;
    parsed.searchParams.delete(name);
    return value;
  };
  const schema = take('schema');
  const searchPath =
    schema === undefined
      ? undefined
      : `-c search_path="${schema.replaceAll(/[\\ ]/g, String.raw`\$&`)}"`;
  const options = [take('options'), utc, searchPath].filter((part) => part !== undefined).join(' ');
  return { connectionString: parsed.href, options, schema };
}
