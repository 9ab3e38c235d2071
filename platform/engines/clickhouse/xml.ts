/** Text for XML element content. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `<name>value</name>` lines for a flat list of settings. */
export const settingsXml = (settings: Readonly<Record<string, string | number>>, indent: string): string =>
  Object.entries(settings)
    .map(([name, value]) => `${indent}<${name}>${escapeXml(String(value))}</${name}>`)
    .join('\n')
