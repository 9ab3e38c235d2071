import { Option } from 'commander'

/** `--publication <n>`: the figures of an earlier publication. */
export const publicationOption = (): Option =>
  new Option('--publication <n>', 'una publicación anterior / an earlier publication').argParser(Number)
