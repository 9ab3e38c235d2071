/** A text that people read, in both languages of the product. Spanish comes first: it is what a ministry reads. */
export interface Text {
  readonly es: string
  readonly en: string
}

export type Language = keyof Text
