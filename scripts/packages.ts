/** publint and attw on docschema and on the package in `out/`, Redocly on its OpenAPI document: `npm run packages`. */
import { attwProblems, openApiProblems, publintProblems } from './support/package-checks.ts';

const checks: readonly (readonly [name: string, problems: () => Promise<readonly string[]>])[] = [
  ['publint .', () => publintProblems('.')],
  ['attw .', () => attwProblems('.')],
  ['publint out', () => publintProblems('out')],
  ['attw out', () => attwProblems('out')],
  ['redocly out/openapi.json', () => openApiProblems('out/openapi.json')],
];

for (const [name, check] of checks) {
  const problems = await check();
  console.log(`${name}: ${problems.length === 0 ? 'clean' : `${problems.length} problems`}`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
