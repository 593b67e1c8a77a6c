# Three stages: the whole checkout built (it also applies migrations), the server's packages alone, and what runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm run build

FROM build AS packages
RUN npx --yes pnpm@10.34.9 --filter @career-coach/api deploy --prod --legacy /server

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
# The places are those of the checkout: the server finds the app, the figures and the migrations beside itself.
WORKDIR /app
COPY --from=packages /server/node_modules packages/api/node_modules
COPY --from=packages /server/package.json packages/api/package.json
COPY --from=build /app/packages/api/dist packages/api/dist
COPY --from=build /app/packages/api/reference packages/api/reference
COPY --from=build /app/packages/api/templates packages/api/templates
COPY --from=build /app/packages/web/dist packages/web/dist
COPY --from=build /app/prisma/migrations prisma/migrations
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "packages/api/dist/main.js"]
