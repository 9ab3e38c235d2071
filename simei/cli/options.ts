import { Option } from 'commander'
import { TREES } from '#domain/dimensions.ts'

/** `--publication <n>`: the figures of an earlier publication. */
export const publicationOption = (): Option =>
  new Option('--publication <n>', 'una publicación anterior / an earlier publication').argParser(Number)

/** `--tree <tree>`: places as they were on each day, or as they are today. */
export const treeOption = (): Option =>
  new Option('--tree <tree>', 'lugares como eran (was) o como son hoy (is) / as they were or are').choices(
    TREES,
  )
