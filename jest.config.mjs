export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|csv-parse)/)'],
};
