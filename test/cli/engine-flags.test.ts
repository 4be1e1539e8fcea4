import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineFlags } from '../../src/engine-flags.ts';

describe('settings of the engine', () => {
  it('are known to the Node that runs this', () => {
    const flags = engineFlags(process.versions.v8);
    expect(flags.length).toBeGreaterThan(0);
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-p', '1'], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '1\n', stderr: '' });
  });

  it('are none where the version is not known', () => {
    expect(engineFlags('99.0')).toEqual([]);
    expect(engineFlags('')).toEqual([]);
  });

  it('say nothing on the terminal', () => {
    const { stderr, status } = spawnSync(process.execPath, ['dist/cli.js', 'rules'], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
