import { linkSchema } from '#shared/domain/section/blocks.ts';

/**
 * The link that a person means: "polisen.se" is a web address, "namn@polisen.se" mail and "114 14" a telephone number.
 * Null for what cannot be linked to, such as javascript: or a file.
 */
export function readLink(typed: string): string | null {
  const words = typed.trim();
  const candidates = [
    words,
    /^[+\d][\d\s-]{2,}$/.test(words) ? `tel:${words.replaceAll(/[\s-]/g, '')}` : null,
    /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(words) ? `mailto:${words}` : null,
    /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(words) ? `https://${words}` : null,
  ];
  return candidates.find((link) => link !== null && linkSchema.safeParse(link).success) ?? null;
}
