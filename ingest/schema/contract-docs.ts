/** placeholder until the pages are written */
export const generateContractDocs = (): Readonly<Record<string, string>> => ({})
