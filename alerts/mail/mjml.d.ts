/** The part of MJML that is used here; the package has no types of its own. */
declare module 'mjml' {
  export default function mjml(
    source: string,
    options: {
      readonly validationLevel: 'strict'
      readonly keepComments: boolean
      /** Web fonts to link; none leave the reader's machine. */
      readonly fonts: Readonly<Record<string, string>>
    },
  ): Promise<{ readonly html: string }>
}
