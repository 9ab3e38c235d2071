/**
 * What the comparison of two records is worth, in bits (logarithm to base 2 of m/u: how much likelier the answer is of one human being than of two).
 * Fellegi and Sunter, "A Theory for Record Linkage", JASA 64 (1969). Agreement on a name is worth the rarity of that name in the data at hand;
 * everything else is stated here, from the error rates (m) usual in registries of this kind and the chances of coincidence (u), so that a pair
 * keeps its explanation from one publication to the next. `npm run prove identity` holds them to their precision and recall.
 */
export const WEIGHTS = {
  cedula: { missing: 0, same: 16, near: 5, different: -6 },
  /** Beside the rarity of the names that agree. */
  given: {
    missing: 0,
    same_text: 0,
    same_sound: -0.5,
    reordered: -1,
    contained: -1.5,
    similar: -1,
    partial: -6,
    different: -8,
  },
  surnames: {
    missing: 0,
    same_text: 0,
    same_sound: -0.5,
    transposed: -2,
    contained: -2,
    similar: -1,
    partial: -5,
    different: -8,
  },
  /** Beside the rarity of the date, when it is the same: a date that stands for an unknown one is common, and tells little. */
  birth: {
    missing: 0,
    same: 0,
    day_month_swapped: 7.5,
    one_digit: 5.5,
    year_off_by_one: 6,
    first_of_year: 1,
    close: -3,
    different: -9,
  },
  sex: { missing: 0, same: 0, different: -5 },
  /** Beside the rarity of the corregimiento, when it is the same. */
  place: { missing: 0, same: 0, same_province: 0, different: -1.5 },
} as const

export type Field = keyof typeof WEIGHTS
export const FIELDS = Object.keys(WEIGHTS) as readonly Field[]
export type Level<F extends Field = Field> = Extract<keyof (typeof WEIGHTS)[F], string>

/** Rarity of one word of a name counts up to this many bits: a slip of the pen is rarer than any name. */
export const MOST_BITS_OF_A_WORD = 12
export const MOST_BITS_OF_A_DATE = 13
/** Share of a name's rarity that a name written almost alike keeps. */
export const SIMILAR_SHARE = 0.75
/** Rarity of a corregimiento: people of one family and of one name live close together, so only a part of it counts. */
export const PLACE_SHARE = 0.8
export const MOST_BITS_OF_A_PLACE = 5

/** Before anything is compared, two records of n are of one human being with odds of 1 to n × 2^this. */
export const PRIOR_BITS = 3
/** Odds, in bits, from which a pair is linked (2^5: at the border one wrong in 33) and from which a person looks at it. */
export const LINK_BITS = 5
export const REVIEW_BITS = -2
/** A block of more records than this tells nothing: its pairs are left to the other passes. */
export const MOST_RECORDS_OF_A_BLOCK = 100
