import { expect, it } from 'vitest'
import type { RuleNode } from './expression.ts'
import { ruleInWords } from './words.ts'

it('a rule reads as a sentence in both languages, and what is denied says the contrary', () => {
  const rule: RuleNode = {
    any: [
      { column: 'hogares.deprived_health', is: 'equal', value: false },
      {
        exists: 'servicios',
        within_days: 365,
        where: {
          all: [
            { column: 'servicios.service_code', in: ['control_salud', 'vacunacion'] },
            { not: { column: 'servicios.result', is: 'equal', value: 'no_asistio' } },
          ],
        },
      },
      { not: { exists: 'inscripciones' } },
    ],
  }
  expect(ruleInWords(rule, 'es')).toBe(
    'privación en salud: no, algún registro de servicio prestado en los últimos 365 días con (código del servicio: control_salud o vacunacion y resultado: distinto de no_asistio) o que no: algún registro de inscripción activa en un programa ese mismo día',
  )
  expect(ruleInWords(rule, 'en')).toBe(
    'deprived in health: no, some record of service given in the last 365 days with (service code: control_salud or vacunacion and result: other than no_asistio), or not: some record of active enrolment in a programme on that very day',
  )
  expect(ruleInWords({ column: 'personas.age_years', is: 'at_least', value: 65 }, 'es')).toBe(
    'edad en años cumplidos: al menos 65',
  )
})
