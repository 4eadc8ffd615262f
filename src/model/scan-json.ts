export interface ScanFault {
  readonly code: 'too-deep' | 'syntax';
  readonly offset: number;
}

/**
 * The first place at which a text nests deeper than `deepest` or has a raw control character in a string.
 * It runs before any parser: parsers recurse, so that a text of brackets alone would overflow their stack.
 */
export function scanJson(text: string, deepest: number): ScanFault | undefined {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const char = text[offset];
    if (inString) {
      if (char === '\\') offset++;
      else if (char === '"') inString = false;
      else if (char !== undefined && char < ' ') return {code: 'syntax', offset};
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (++depth > deepest) return {code: 'too-deep', offset};
    } else if (char === '}' || char === ']') depth--;
  }
  return undefined;
}
