import { EngineError } from './errors.ts'
import { makePrivateFolder } from './private-file.ts'

/** Makes the data directory if it is not there. Throws EngineError `data_dir_unusable`. */
export const makeDataDir = (dataDir: string): void => {
  try {
    makePrivateFolder(dataDir)
  } catch (cause) {
    throw new EngineError('data_dir_unusable', dataDir, cause)
  }
}
