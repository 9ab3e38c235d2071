/** Whether `npm run prove` runs: proofs then take their full counts, and a small one in every test run. */
export const PROVING = process.env.SIMEI_PROVE === '1'
