import { MINIMUMS } from '../../reference/minimums.ts'
import { defineIndicator, OFFICES } from '../define.ts'
import { P07 } from '../programme/P07.ts'
import { P08 } from '../programme/P08.ts'
import { P09 } from '../programme/P09.ts'

export const T05 = defineIndicator({
  code: 'T05',
  family: 'territorial',
  name: { es: 'Territorios sobre el mínimo', en: 'Territories above the minimum' },
  description: {
    es: 'Distritos que alcanzan los tres mínimos (ficha vigente, corresponsabilidad educación y salud, 60 % cada una), sobre los distritos en que las tres se conocen.',
    en: 'Districts that reach all three minimums (current form, co-responsibility in education and in health, 60 % each), over districts where all three are known.',
  },
  numerator: {
    es: 'Distritos con P07, P08 y P09 de al menos 60 %',
    en: 'Districts with P07, P08 and P09 of at least 60 %',
  },
  denominator: { es: 'Distritos con P07, P08 y P09 conocidas', en: 'Districts with P07, P08 and P09 known' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'semester',
  dimensions: ['territory:province'],
  filters: [],
  sources: ['inscripciones', 'personas', 'hogares', 'corresponsabilidades'],
  office: OFFICES.evaluation,
  limits: {
    es: 'El mínimo es el vigente el último día del periodo; el de 60 % es de la demostración: ningún decreto lo fija. Un distrito con pocos hogares pesa lo mismo que uno grande. Un periodo en que no termina un semestre no tiene dato.',
    en: "The minimum is the one in force on the period's last day; that of 60 % is the demonstration's: no decree sets it. A district with few households weighs as much as a large one. A period in which no semester ends has no figure.",
  },
  citation: 'SAGI092†',
  nature: 'flow',
  formula: {
    numerator: {
      of: 'territories',
      level: 'district',
      where: [
        { indicator: P07, is: 'at_least', than: MINIMUMS },
        { indicator: P08, is: 'at_least', than: MINIMUMS },
        { indicator: P09, is: 'at_least', than: MINIMUMS },
      ],
    },
    denominator: {
      of: 'territories',
      level: 'district',
      where: [
        { indicator: P07, is: 'known' },
        { indicator: P08, is: 'known' },
        { indicator: P09, is: 'known' },
      ],
    },
  },
})
