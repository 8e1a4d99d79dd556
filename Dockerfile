# One image, two commands: node dist/app/web.js and node dist/app/worker.js
FROM node:22-bookworm-slim AS build
WORKDIR /srv/dossier
COPY package.json package-lock.json ./
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
WORKDIR /srv/dossier
ENV NODE_ENV=production NODE_OPTIONS="--enable-source-maps --max-semi-space-size=32" HOST=0.0.0.0 DATA_DIR=/var/lib/dossier
RUN mkdir -p /var/lib/dossier && chown node:node /var/lib/dossier
COPY --from=build /srv/dossier/package.json ./
COPY --from=build /srv/dossier/node_modules ./node_modules
COPY --from=build /srv/dossier/dist ./dist
USER node
VOLUME /var/lib/dossier
EXPOSE 3978
CMD ["node", "dist/app/web.js"]
