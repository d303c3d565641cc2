# The server, for a Neo4j that runs elsewhere (NEO4J_URI): this image contains no Java.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY bin bin
COPY src src
COPY web web
COPY schema schema
RUN node bin/build.js

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/build build
COPY package.json package-lock.json LICENSE NOTICE ./
COPY bin bin
COPY neo4j neo4j
COPY cypher cypher
COPY data data
# For the projection file.
RUN mkdir .rawabit && chown node .rawabit
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/rawabit.js"]
CMD ["serve"]
