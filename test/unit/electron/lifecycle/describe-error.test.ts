import { describe, expect, it } from 'vitest';
import { describeError } from '#electron/lifecycle/describe-error.ts';

describe('describeError', () => {
  it('tells the kind, the code and the place', () => {
    const error = Object.assign(new TypeError('nope'), { code: 'ENOSPC' });
    error.stack = 'TypeError: nope\n    at write (file:///home/anna/app/dist/main/main.mjs:10:5)';
    expect(describeError(error)).toBe('TypeError ENOSPC\n    at write (main.mjs:10:5)');
  });

  it('leaves out the message, which may quote a plan', () => {
    const secret = 'Unexpected token in "Den misstänkte bor på Ekgatan"\n    at home (Ekgatan 1)';
    const described = describeError(new SyntaxError(secret));
    expect(described).toContain('SyntaxError');
    expect(described).not.toContain('Ekgatan');
  });

  it('leaves out the folders, which name the user', () => {
    const error = new Error('');
    error.stack =
      'Error\n    at C:\\Users\\anna\\app\\main.mjs:1:2\n    at run (node:internal/x:3:4)';
    expect(describeError(error)).not.toContain('anna');
  });

  it('tells no more than the type of what is not an error', () => {
    expect(describeError('Den misstänkte')).toBe('thrown string');
    expect(describeError(undefined)).toBe('thrown undefined');
  });
});
