export interface DocumentedVariable {
  name: string;
  /** What it decides, for whoever runs the server. */
  meaning: string;
  /** What holds when it is not set; null when it must be set. */
  whenNotSet: string | null;
  /** A value as it could stand in `.env`. */
  example: string;
}

/**
 * Every variable of the environment, in the order of `.env.example` and of the README's table. Tests hold all three,
 * and the reader in `env.ts`, to each other.
 */
export const documentedVariables: readonly DocumentedVariable[] = [
  {
    name: 'DATABASE_URL',
    meaning:
      'Where PostgreSQL is. TLS by its parameters: `sslmode`, `sslrootcert`, `sslcert`, `sslkey`.',
    whenNotSet: null,
    example: 'postgresql://coach:secret@localhost:5432/coach',
  },
  {
    name: 'NODE_ENV',
    meaning: '`production`, `development` or `test`.',
    whenNotSet: '`production`',
    example: 'production',
  },
  {
    name: 'HOST',
    meaning: 'Address to listen on; `0.0.0.0` for every one.',
    whenNotSet: '`127.0.0.1`',
    example: '127.0.0.1',
  },
  {
    name: 'PORT',
    meaning: 'Port to listen on; `0` takes any free one.',
    whenNotSet: '`4000`',
    example: '4000',
  },
  {
    name: 'PUBLIC_ORIGIN',
    meaning: 'Where people reach this installation; links in mails lead here.',
    whenNotSet: '`http://localhost:` and the port',
    example: 'https://coach.example.com',
  },
  {
    name: 'WEB_ORIGIN',
    meaning:
      'Origins of an app served elsewhere, separated by commas. Set, the server is the API alone and answers these.',
    whenNotSet: 'the built app is served, on the same origin',
    example: 'https://app.example.com',
  },
  {
    name: 'TRUST_PROXY',
    meaning: 'How many proxies stand in front and may say who the caller is (`X-Forwarded-For`).',
    whenNotSet: '`0`',
    example: '1',
  },
  {
    name: 'AUTH_SECRET',
    meaning:
      'Signs the session cookies of local accounts; 32 characters or more. Another one signs everyone out.',
    whenNotSet: null,
    example: '',
  },
  {
    name: 'DEMO_ACCOUNT',
    meaning:
      '`true` lets anyone look around in a demo account of their own with fictional data, for 24 hours.',
    whenNotSet: '`false`',
    example: 'false',
  },
  {
    name: 'SMTP_URL',
    meaning: 'Mail server for verification and reset links. Needs `MAIL_FROM`.',
    whenNotSet: 'no mail is sent; an operator resets passwords',
    example: 'smtp://user:password@mail.example.com:587',
  },
  {
    name: 'MAIL_FROM',
    meaning: 'Sender of these mails. Needs `SMTP_URL`.',
    whenNotSet: 'no mail is sent',
    example: 'AI Career Coach <no-reply@example.com>',
  },
  {
    name: 'CLERK_SECRET_KEY',
    meaning: 'Signs people in with Clerk instead of local accounts. Needs the other three keys.',
    whenNotSet: 'local accounts',
    example: '',
  },
  {
    name: 'CLERK_PUBLISHABLE_KEY',
    meaning: 'Clerk’s key for the browser.',
    whenNotSet: 'local accounts',
    example: '',
  },
  {
    name: 'CLERK_JWT_KEY',
    meaning:
      'Clerk’s public key in PEM (`\\n` for line breaks): tokens are checked without a network call.',
    whenNotSet: 'local accounts',
    example: '',
  },
  {
    name: 'CLERK_WEBHOOK_SIGNING_SECRET',
    meaning: 'Proves that messages to `/api/clerk/webhook` are Clerk’s.',
    whenNotSet: 'local accounts',
    example: '',
  },
  {
    name: 'CLERK_AUTHORIZED_PARTIES',
    meaning: 'Origins whose tokens are accepted, separated by commas.',
    whenNotSet: '`PUBLIC_ORIGIN` and `WEB_ORIGIN`',
    example: '',
  },
  {
    name: 'CLERK_API_URL',
    meaning: 'Another address of Clerk’s API, such as a proxy.',
    whenNotSet: 'Clerk’s own',
    example: '',
  },
  {
    name: 'ANTHROPIC_API_KEY',
    meaning:
      'Lets Claude write letters, feedback and tips. What is sent carries no name or address.',
    whenNotSet: 'the built-in rules write, and nothing is sent',
    example: '',
  },
  {
    name: 'ANTHROPIC_BASE_URL',
    meaning: 'Another address of Anthropic’s API, such as a proxy.',
    whenNotSet: '`https://api.anthropic.com`',
    example: '',
  },
  {
    name: 'CLAUDE_MODELS',
    meaning:
      'Which model writes: one id for every task, or `task=id` for some, separated by commas (`cover-letter`, `rewrite-letter`, `resume-feedback`, `improve-text`, `quiz-questions`, `grade-answer`, `improvement-tip`, `phrase-insight`, `propose-terms`).',
    whenNotSet: '`claude-sonnet-5-5`; for tips, insights and terms `claude-haiku-5-5`',
    example: 'cover-letter=claude-opus-5-5',
  },
  {
    name: 'CLAUDE_PRICES',
    meaning:
      'Prices for what it costs: their day, then `model=input/output/cache read/cache write` in dollars for a million tokens, separated by commas. A model without a price shows its cost as unknown.',
    whenNotSet: 'the published prices of 2026-10-24',
    example: '2026-10-24 claude-opus-5-5=4/20/0.2/5',
  },
  {
    name: 'CLAUDE_TIMEOUT_SECONDS',
    meaning: 'How long one request to Claude may take, 5–200 seconds, before it counts as failed.',
    whenNotSet: '`60`',
    example: '60',
  },
  {
    name: 'CLAUDE_OFF',
    meaning: '`true` leaves Claude out without removing its key: the built-in rules write.',
    whenNotSet: '`false`',
    example: 'false',
  },
  {
    name: 'CLAUDE_CAP_PER_PERSON_USD',
    meaning:
      'The most that Claude may cost one person in a calendar month (UTC), in dollars. Everyone can choose less.',
    whenNotSet: '`5`',
    example: '5',
  },
  {
    name: 'CLAUDE_CAP_USD',
    meaning:
      'The most that Claude may cost everybody together in a calendar month (UTC), in dollars.',
    whenNotSet: '`100`',
    example: '100',
  },
  {
    name: 'GRAPHQL_INTROSPECTION',
    meaning: '`true` lets callers read the schema, as the playground does.',
    whenNotSet: '`true`, in production `false`',
    example: 'true',
  },
  {
    name: 'GRAPHQL_MAX_COST',
    meaning: 'The most that one operation may cost.',
    whenNotSet: '`5000`',
    example: '5000',
  },
  {
    name: 'REQUEST_DEADLINE_MS',
    meaning: 'After this a GraphQL request is stopped, with its SQL.',
    whenNotSet: '`10000`',
    example: '10000',
  },
  {
    name: 'RATE_LIMIT_PER_MINUTE',
    meaning: 'GraphQL requests a minute of one person, and of one address twice as many.',
    whenNotSet: '`600`',
    example: '600',
  },
  {
    name: 'DATABASE_POOL_MAX',
    meaning: 'The most connections to PostgreSQL.',
    whenNotSet: '`10`',
    example: '10',
  },
  {
    name: 'DATABASE_CONNECTION_TIMEOUT_MS',
    meaning: 'How long to wait for a connection.',
    whenNotSet: '`5000`',
    example: '5000',
  },
  {
    name: 'DATABASE_STATEMENT_TIMEOUT_MS',
    meaning: 'After this PostgreSQL ends a statement.',
    whenNotSet: '`15000`',
    example: '15000',
  },
  {
    name: 'METRICS_TOKEN',
    meaning:
      'Opens `/metrics` (Prometheus) to who sends it as `Authorization: Bearer`; 16 characters or more.',
    whenNotSet: 'there are no metrics',
    example: '',
  },
  {
    name: 'SHUTDOWN_GRACE_MS',
    meaning: 'How long accepted requests may take to finish when the server stops.',
    whenNotSet: '`10000`',
    example: '10000',
  },
  {
    name: 'LOG_LEVEL',
    meaning: '`debug`, `info`, `warn`, `error` or `silent`.',
    whenNotSet: '`info`',
    example: 'info',
  },
];
