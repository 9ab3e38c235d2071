/** Letters without their marks and case: `Ngabe` finds Ngäbe-Buglé. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
