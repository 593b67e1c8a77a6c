import type { FastifyInstance, FastifyRequest } from 'fastify';
import { passwordLength, type SignInConfig } from '@career-coach/shared/sign-in-config.ts';
import type { Viewer } from '../context/context.ts';
import type { Log } from '../context/log.ts';
import type { Database } from '../database/database.ts';
import { ownSourcesOnly, type PageSources } from '../http/security-headers.ts';
import { createClerkApi } from './clerk/clerk-api.ts';
import { startClerkDeletions } from './clerk/clerk-deletions.ts';
import { clerkPageSources } from './clerk/clerk-page-sources.ts';
import { createClerkViewer } from './clerk/clerk-viewer.ts';
import { clerkWebhookRoute } from './clerk/clerk-webhook.route.ts';
import { demoRoute } from './demo.route.ts';
import { createAttemptLimit } from './local/attempt-limit.ts';
import { authRoutes } from './local/auth.route.ts';
import type { PasswordCost } from './local/password-hash.ts';
import { createLocalAuth } from './local/local-auth.ts';
import { createSessionViewer } from './local/session-viewer.ts';
import { createMailer } from './mail/mailer.ts';
import { isForeign, type Origins } from './origins.ts';
import type { SignInSettings } from './sign-in.env.ts';

export interface SignInOptions extends Origins {
  db: Database;
  settings: SignInSettings;
  log: Log;
  /** What a password's hash costs; OWASP's setting when left out. */
  passwordCost?: PasswordCost;
}

/** How people sign in to this installation. */
export interface SignIn {
  provider: SignInSettings['provider'];
  /** Adds the routes under /api/sign-in, /api/auth or /api/clerk. */
  registerRoutes(fastify: FastifyInstance): Promise<void>;
  /** Who is asking, or null for a visitor. One who cannot be identified is a visitor, never an error. */
  viewerOf(request: FastifyRequest): Promise<Viewer | null>;
  /** What our pages must be allowed to load from elsewhere, so that people can sign in. */
  pageSources: PageSources;
  /** Finishes what was begun, such as mails being sent. Call it when the server stops. */
  close(): Promise<void>;
}

async function configRoute(fastify: FastifyInstance, config: SignInConfig): Promise<void> {
  fastify.get('/api/sign-in/config', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=60').send(config),
  );
}

function createLocalSignIn(
  options: SignInOptions,
  settings: Extract<SignInSettings, { provider: 'local' }>,
): SignIn {
  const { db, log, publicOrigin, webOrigins } = options;
  const mailer = settings.mail && createMailer(settings.mail, log);
  const pending = new Set<Promise<unknown>>();
  const inBackground = (work: Promise<unknown>) => {
    const watched = work.finally(() => pending.delete(watched));
    pending.add(watched);
  };
  const auth = createLocalAuth({ ...options, ...settings, mailer, inBackground });
  const viewerOf = createSessionViewer(db, {
    secret: settings.secret,
    https: publicOrigin.startsWith('https:'),
  });
  const { secret, demoAccount } = settings;
  const attempts = createAttemptLimit(db, secret);
  return {
    provider: 'local',
    pageSources: ownSourcesOnly,
    async registerRoutes(fastify) {
      await configRoute(fastify, {
        provider: 'local',
        emailVerification: mailer !== null,
        passwordReset: mailer !== null,
        demo: demoAccount,
        password: passwordLength,
      });
      await fastify.register(authRoutes, { auth, attempts, publicOrigin, log });
      if (demoAccount)
        await fastify.register(demoRoute, { db, secret, attempts, log, publicOrigin, webOrigins });
    },
    viewerOf: async (request) =>
      isForeign(request, options) ? null : viewerOf(request.headers.cookie),
    async close() {
      await Promise.allSettled(pending);
      mailer?.close();
    },
  };
}

function createClerkSignIn(
  options: SignInOptions,
  settings: Extract<SignInSettings, { provider: 'clerk' }>,
): SignIn {
  const { db, log, publicOrigin, webOrigins } = options;
  const api = createClerkApi(settings);
  const authorizedParties =
    settings.authorizedParties.length > 0
      ? settings.authorizedParties
      : [publicOrigin, ...webOrigins];
  const viewerOf = createClerkViewer({ db, api, jwtKey: settings.jwtKey, authorizedParties });
  const stopDeletions = startClerkDeletions(db, api, log);
  return {
    provider: 'clerk',
    pageSources: clerkPageSources(settings.publishableKey),
    async registerRoutes(fastify) {
      await configRoute(fastify, { provider: 'clerk', publishableKey: settings.publishableKey });
      await fastify.register(clerkWebhookRoute, {
        db,
        log,
        signingSecret: settings.webhookSigningSecret,
      });
    },
    viewerOf: (request) => viewerOf(request.headers.authorization),
    close: stopDeletions,
  };
}

/** Signing in as configured: local accounts or Clerk. Both end in one User row per person. */
export function createSignIn(options: SignInOptions): SignIn {
  const { settings } = options;
  return settings.provider === 'local'
    ? createLocalSignIn(options, settings)
    : createClerkSignIn(options, settings);
}
