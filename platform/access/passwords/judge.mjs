// Plain JavaScript: a thread reads it as it is, whether the program was built or not.
import { parentPort } from 'node:worker_threads'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as spanish from '@zxcvbn-ts/language-es-es'

const MOST_CHARACTERS = 128

/** The lists (49,000 widespread passwords; Spanish words and names) come with the program: no service is asked. */
const judge = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...spanish.dictionary },
  graphs: common.adjacencyGraphs,
  translations: spanish.translations,
  maxLength: MOST_CHARACTERS,
})

parentPort?.on('message', ({ password, known }) => {
  parentPort?.postMessage(judge.check(password, known).score)
})
