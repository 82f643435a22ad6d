import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '#electron/security/content-security-policy.ts';

it('refuses what is not listed, and never lists eval, inline script or another host', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("script-src 'self';");
  expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
});
