FROM node:20-bookworm-slim
WORKDIR /buurtgraaf
COPY package.json package-lock.json ./
RUN npm ci --include=dev --include=optional --no-audit --no-fund
COPY . .
RUN cd web && node ../node_modules/vite/bin/vite.js build --logLevel error \
  && mkdir /gegevens && chown node /gegevens
USER node
ENTRYPOINT ["node", "-r", "@swc-node/register", "gateway/deel.ts"]
