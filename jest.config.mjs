export default {
  roots: ['<rootDir>/test'],
  // Against hanging, not for speed: a busy machine is no failure.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/transform.cjs' },
  // The package names a file for `require` that it does not hold.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|csv-parse)/)'],
};
