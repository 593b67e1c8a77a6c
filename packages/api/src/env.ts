import { z } from 'zod';
import { claudeVariables, readClaudeSettings, type ClaudeSettings } from './claude/claude.env.ts';
import { capVariables, readCaps, type CapSettings } from './generations/caps.env.ts';
import { metricsVariables } from './metrics/metrics.env.ts';
import { readSignInSettings, signInVariables, type SignInSettings } from './sign-in/sign-in.env.ts';

/** Empty counts as not set: compose files and CI pass `NAME=` for what they leave out. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const wholeNumber = (usual: number, min: number, max: number) =>
  orNothing(
    z.coerce
      .number({ error: `must be a whole number from ${min} to ${max}` })
      .int(`must be a whole number from ${min} to ${max}`)
      .min(min, `must be at least ${min}`)
      .max(max, `must be at most ${max}`)
      .default(usual),
  );

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

const serverVariables = z.object({
  NODE_ENV: orNothing(
    z
      .enum(['production', 'development', 'test'], {
        error: 'must be production, development or test',
      })
      .default('production'),
  ),
  HOST: orNothing(z.string().default('127.0.0.1')),
  PORT: wholeNumber(4000, 0, 65_535),
  PUBLIC_ORIGIN: orNothing(
    z
      .string()
      .refine(isOrigin, 'must be an origin such as https://coach.example.com, without a path')
      .optional(),
  ),
  WEB_ORIGIN: orNothing(
    z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter(Boolean))
      .refine(
        (all) => all.every(isOrigin),
        'must be origins such as https://app.example.com, separated by commas',
      )
      .default([]),
  ),
  TRUST_PROXY: wholeNumber(0, 0, 10),
  DATABASE_URL: z
    .string({
      error:
        'is missing: it says where PostgreSQL is, such as postgresql://user:password@localhost:5432/coach',
    })
    .refine(
      (text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
      'must start with postgresql://',
    ),
  DATABASE_POOL_MAX: wholeNumber(10, 1, 500),
  DATABASE_CONNECTION_TIMEOUT_MS: wholeNumber(5_000, 100, 600_000),
  DATABASE_STATEMENT_TIMEOUT_MS: wholeNumber(15_000, 100, 600_000),
  GRAPHQL_INTROSPECTION: orNothing(
    z
      .enum(['true', 'false'], { error: 'must be true or false' })
      .transform((text) => text === 'true')
      .optional(),
  ),
  GRAPHQL_MAX_COST: wholeNumber(5_000, 100, 1_000_000),
  REQUEST_DEADLINE_MS: wholeNumber(10_000, 100, 120_000),
  RATE_LIMIT_PER_MINUTE: wholeNumber(600, 1, 1_000_000),
  SHUTDOWN_GRACE_MS: wholeNumber(10_000, 0, 300_000),
  LOG_LEVEL: orNothing(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'must be debug, info, warn, error or silent',
      })
      .default('info'),
  ),
});

/** Every variable that the process reads; `documented-variables.ts` tells what each means. */
export const environmentNames: readonly string[] = [
  ...Object.keys(serverVariables.shape),
  ...Object.keys(signInVariables.shape),
  ...Object.keys(claudeVariables.shape),
  ...Object.keys(capVariables.shape),
  ...Object.keys(metricsVariables.shape),
];

export interface Environment {
  mode: 'production' | 'development' | 'test';
  host: string;
  port: number;
  /** Where people reach this installation; links in mails lead here. */
  publicOrigin: string;
  /** Where the app lives when it is not served by us. Then we are the API alone and answer these origins. */
  webOrigins: readonly string[];
  /** How many proxies in front of us may say who the caller is. */
  trustedProxies: number;
  database: {
    url: string;
    poolMax: number;
    connectionTimeoutMs: number;
    statementTimeoutMs: number;
  };
  introspection: boolean;
  maxCost: number;
  deadlineMs: number;
  requestsPerMinute: number;
  shutdownGraceMs: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  signIn: SignInSettings;
  /** Null without a key: then the rules write. */
  claude: ClaudeSettings | null;
  /** What models may cost here. */
  caps: CapSettings;
  /** Who brings it may read the metrics; null when there are none. */
  metricsToken: string | null;
}

/** Names every bad variable at once, so that one start shows all that is to be mended. */
export class EnvironmentError extends Error {
  readonly problems: readonly { variable: string; message: string }[];

  constructor(problems: readonly { variable: string; message: string }[]) {
    const lines = problems.map(({ variable, message }) => `  ${variable} ${message}`);
    super(`The environment is not usable, so nothing was started:\n${lines.join('\n')}`);
    this.name = 'EnvironmentError';
    this.problems = problems;
  }
}

/** The only reader of the process's environment. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const server = serverVariables.safeParse(source);
  const signInText = signInVariables.safeParse(source);
  const signIn = signInText.success
    ? readSignInSettings(signInText.data)
    : problemsOf(signInText.error);
  const claude = readClaudeSettings(claudeVariables.parse(source));
  const caps = capVariables.safeParse(source);
  const metrics = metricsVariables.safeParse(source);
  const problems = [
    ...(server.success ? [] : problemsOf(server.error)),
    ...(Array.isArray(signIn) ? signIn : []),
    ...(Array.isArray(claude) ? claude : []),
    ...(caps.success ? [] : problemsOf(caps.error)),
    ...(metrics.success ? [] : problemsOf(metrics.error)),
  ];
  if (
    !server.success ||
    !caps.success ||
    !metrics.success ||
    Array.isArray(signIn) ||
    Array.isArray(claude)
  )
    throw new EnvironmentError(problems);
  const read = server.data;
  return {
    mode: read.NODE_ENV,
    host: read.HOST,
    port: read.PORT,
    publicOrigin: read.PUBLIC_ORIGIN ?? `http://localhost:${read.PORT}`,
    webOrigins: read.WEB_ORIGIN,
    trustedProxies: read.TRUST_PROXY,
    database: {
      url: read.DATABASE_URL,
      poolMax: read.DATABASE_POOL_MAX,
      connectionTimeoutMs: read.DATABASE_CONNECTION_TIMEOUT_MS,
      statementTimeoutMs: read.DATABASE_STATEMENT_TIMEOUT_MS,
    },
    introspection: read.GRAPHQL_INTROSPECTION ?? read.NODE_ENV !== 'production',
    maxCost: read.GRAPHQL_MAX_COST,
    deadlineMs: read.REQUEST_DEADLINE_MS,
    requestsPerMinute: read.RATE_LIMIT_PER_MINUTE,
    shutdownGraceMs: read.SHUTDOWN_GRACE_MS,
    logLevel: read.LOG_LEVEL,
    signIn,
    claude,
    caps: readCaps(caps.data),
    metricsToken: metrics.data.METRICS_TOKEN,
  };
}

function problemsOf(error: z.ZodError): { variable: string; message: string }[] {
  return error.issues.map((issue) => ({ variable: String(issue.path[0]), message: issue.message }));
}
