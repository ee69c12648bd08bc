import { availableParallelism } from 'node:os';

/** Tests are TypeScript as ES modules; swc strips the types, `npm run typecheck` checks them. */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/__tests__/support/seed.ts', '<rootDir>/__tests__/support/lean-graphql.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
};

/** Files of `npm test` that try a sample there (`__tests__/support/sample.ts`), and all of it in the soak. */
const SAMPLING = [
  'adapters/github/faults',
  'hostile/comment',
  'hostile/shapes',
  'rendering/comment/markdown',
  'rendering/edits',
  'rendering/escape',
  'steps/growth',
  'steps/write',
  'verifying/check',
].map((path) => `<rootDir>/__tests__/${path}.test.ts`);

export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/__tests__/**/*.test.ts'], testPathIgnorePatterns: ['/scenarios/', '/soak/'] },
    { ...shared, displayName: 'scenarios', testMatch: ['<rootDir>/__tests__/scenarios/**/*.test.ts'] },
    ...(process.env.TIDINGS_SOAK
      ? [{ ...shared, displayName: 'soak', testMatch: ['<rootDir>/__tests__/{soak,scenarios}/**/*.test.ts', ...SAMPLING] }]
      : []),
  ],
  // A test that hangs fails in the end; on a busy machine the honest ones take their time.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/scripts/scenarios-first.mjs',
  // Most of the time goes to child processes, and some to waiting for them: three workers keep two cores busy.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Modules of earlier files stay in a worker, and each child process pays for its size when it starts.
  workerIdleMemoryLimit: '700MB',
};
