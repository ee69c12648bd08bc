// Runs the cache service by hand: npx tsx __tests__/support/cache/serve.ts [--port 8099] [--scope refs/heads/main] [--read-only]
import { parseArgs } from 'node:util';
import { startCacheService } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    scope: { type: 'string', default: 'refs/heads/main' },
    'read-only': { type: 'boolean', default: false },
  },
});
const service = await startCacheService({ port: Number(values.port ?? 0) });
const token = service.runtimeToken({ scope: values.scope, permission: values['read-only'] ? 1 : 3, readScopes: ['refs/heads/main'] });
console.log(
  `export GITHUB_SERVER_URL=https://github.com ACTIONS_CACHE_SERVICE_V2=True ACTIONS_RESULTS_URL=${service.url} ACTIONS_RUNTIME_TOKEN=${token}`,
);
process.once('SIGINT', () => void service.close());
