const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text made safe for element content and for attributes in double quotes. */
export function escape(text: string | number): string {
  return String(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
