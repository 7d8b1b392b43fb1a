export default {
  roots: ['<rootDir>/test'],
  // Against hanging, not for speed: a busy machine is no failure.
  testTimeout: 120_000,
  // Jest leaves one core unused otherwise: on two cores it would go at half the speed.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/transform.cjs' },
  // The package names a file for `require` that it does not hold.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|csv-parse)/)'],
};
