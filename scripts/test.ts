import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What must hold besides the tests: types, style, which room may import which, a sentence on each public name. */
const GATES = ['check', 'lint', 'layers', 'api'] as const;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numRuntimeErrorTestSuites: number;
}

const gate = (script: string): Count => {
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: npm run ${script}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Suites that could not even be loaded count as failures of their own. */
const jest = (): Count => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-test-'));
  const report = join(folder, 'jest.json');
  const words = ['jest', '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const { status } = spawnSync('npx', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return { passed: counts.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    console.log('FAILED: jest left no report');
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const counts = [...GATES.map(gate), jest()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
