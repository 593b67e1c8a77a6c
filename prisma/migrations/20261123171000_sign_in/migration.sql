-- CreateTable
CREATE TABLE "AuthUser" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthAccount" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "password" TEXT,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthVerification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthAttempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "windowEndsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuthAttempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ClerkSubject" (
    "clerkUserId" TEXT NOT NULL,
    "providerUpdatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "deleteAtProvider" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ClerkSubject_pkey" PRIMARY KEY ("clerkUserId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuthUser_email_key" ON "AuthUser"("email");

-- CreateIndex
CREATE UNIQUE INDEX "AuthSession_token_key" ON "AuthSession"("token");

-- CreateIndex
CREATE INDEX "AuthSession_userId_idx" ON "AuthSession"("userId");

-- CreateIndex
CREATE INDEX "AuthSession_expiresAt_idx" ON "AuthSession"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuthAccount_providerId_accountId_key" ON "AuthAccount"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "AuthAccount_userId_idx" ON "AuthAccount"("userId");

-- CreateIndex
CREATE INDEX "AuthVerification_identifier_idx" ON "AuthVerification"("identifier");

-- CreateIndex
CREATE INDEX "AuthVerification_expiresAt_idx" ON "AuthVerification"("expiresAt");

-- CreateIndex
CREATE INDEX "AuthAttempt_windowEndsAt_idx" ON "AuthAttempt"("windowEndsAt");

-- CreateIndex
CREATE INDEX "ClerkSubject_deleteAtProvider_idx" ON "ClerkSubject"("deleteAtProvider");

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "AuthUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthAccount" ADD CONSTRAINT "AuthAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES "AuthUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the types cannot say.
ALTER TABLE "AuthUser" ADD CONSTRAINT "AuthUser_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "AuthUser" ADD CONSTRAINT "AuthUser_name_length" CHECK (char_length("name") <= 200);
ALTER TABLE "AuthAccount" ADD CONSTRAINT "AuthAccount_password_hashed" CHECK ("password" IS NULL OR "password" LIKE '$scrypt$%');
ALTER TABLE "AuthAttempt" ADD CONSTRAINT "AuthAttempt_count_positive" CHECK ("count" > 0);

-- A local account and its User are one person: made together, renamed together, gone together,
-- whichever side is touched and whatever crashes in between (docs/decisions/0020).
CREATE FUNCTION "auth_user_inserted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "User" ("id", "clerkUserId", "email", "name", "skills", "updatedAt")
  VALUES (NEW."id", 'local_' || NEW."id", NEW."email", NULLIF(btrim(NEW."name"), ''), '{}', now());
  RETURN NULL;
END
$$;
CREATE TRIGGER "AuthUser_inserted" AFTER INSERT ON "AuthUser"
  FOR EACH ROW EXECUTE FUNCTION "auth_user_inserted"();

CREATE FUNCTION "auth_user_email_updated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "User" SET "email" = NEW."email", "updatedAt" = now() WHERE "id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "AuthUser_email_updated" AFTER UPDATE OF "email" ON "AuthUser"
  FOR EACH ROW WHEN (OLD."email" IS DISTINCT FROM NEW."email") EXECUTE FUNCTION "auth_user_email_updated"();

CREATE FUNCTION "auth_user_deleted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "User" WHERE "id" = OLD."id" AND "clerkUserId" = 'local_' || OLD."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "AuthUser_deleted" AFTER DELETE ON "AuthUser"
  FOR EACH ROW EXECUTE FUNCTION "auth_user_deleted"();

CREATE FUNCTION "user_deleted_with_account"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "AuthUser" WHERE "id" = OLD."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "User_deleted_with_account" AFTER DELETE ON "User"
  FOR EACH ROW WHEN (OLD."clerkUserId" LIKE 'local\_%') EXECUTE FUNCTION "user_deleted_with_account"();

-- A person of Clerk who is deleted here is remembered as deleted, and their account there is deleted by the API process.
CREATE FUNCTION "user_deleted_at_clerk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ClerkSubject" AS s ("clerkUserId", "providerUpdatedAt", "deletedAt", "deleteAtProvider")
  VALUES (OLD."clerkUserId", now(), now(), true)
  ON CONFLICT ("clerkUserId") DO UPDATE SET "deletedAt" = now(), "deleteAtProvider" = true WHERE s."deletedAt" IS NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER "User_deleted_at_clerk" AFTER DELETE ON "User"
  FOR EACH ROW WHEN (OLD."clerkUserId" LIKE 'user\_%') EXECUTE FUNCTION "user_deleted_at_clerk"();
