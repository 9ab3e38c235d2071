import { code, date, decimal, period, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { SEX_LABELS } from './labels.ts'

export const cifras_publicadas: Contract = {
  name: 'cifras_publicadas',
  title: { es: 'Cifras publicadas', en: 'Published figures' },
  source: 'Comunicación',
  grain: { es: 'una cifra como el ministerio la imprimió', en: 'one figure as the ministry printed it' },
  key: ['figure_id'],
  history: 'upsert',
  freshnessDays: 400,
  dropShare: null,
  retentionDays: null,
  columns: [
    text(
      'figure_id',
      'Identificador de la cifra, como A1-120A65-dificil_acceso',
      'Identifier of the figure, as A1-120A65-dificil_acceso',
      { aliases: ['id_cifra'], example: 'A1-120A65' },
    ),
    code('indicator', null, 'Indicador que la calcula', 'Indicator that computes it', {
      aliases: ['indicador'],
      example: 'B02',
      required: false,
    }),
    text('plan_id', 'Nodo del plan cuyo avance la calcula', 'Node of the plan whose progress computes it', {
      aliases: ['id_plan'],
      example: 'PEI-1.2.3',
      required: false,
    }),
    code(
      'measure',
      ['valor', 'numerador', 'denominador', 'porcentaje'],
      'Qué se imprimió',
      'What was printed',
      { aliases: ['medida'] },
    ),
    code(
      'share_of',
      ['modality', 'result', 'programme'],
      'De un porcentaje: la dimensión sobre la que se reparte',
      'Of a share: the dimension it is distributed over',
      { aliases: ['se_reparte_por'], required: false },
    ),
    period('period', 'Periodo', 'Period', { aliases: ['periodo'] }),
    territory('territory_code', 'any', 'Territorio, código INEC o PA', 'Territory, INEC code or PA', {
      aliases: ['territorio'],
    }),
    text(
      'programme',
      'Programas que cubre, separados por |; vacío es todos',
      'Programmes covered, separated by |; empty is all',
      { aliases: ['programa'], example: '120A65|RDO', required: false },
    ),
    text(
      'modality',
      'Modalidades que cubre, separadas por |; vacío es todas',
      'Modalities covered, separated by |; empty is all',
      { aliases: ['modalidad'], example: 'sucursal|dificil_acceso', required: false },
    ),
    code('sex', ['F', 'M'], 'Sexo; vacío es ambos', 'Sex; empty is both', {
      aliases: ['sexo'],
      required: false,
      labels: SEX_LABELS,
    }),
    code('result', ['elegible', 'no_elegible'], 'Resultado; vacío es ambos', 'Result; empty is both', {
      aliases: ['resultado'],
      required: false,
    }),
    code(
      'assessment_kind',
      ['ingreso', 'recertificacion'],
      'Clase de evaluación; vacío es todas',
      'Kind of assessment; empty is all',
      { aliases: ['clase_evaluacion'], required: false },
    ),
    decimal('value', [18, 4], {}, 'Valor impreso', 'Printed value', { aliases: ['valor'] }),
    decimal(
      'rounded_to',
      [18, 4],
      { min: '0' },
      'Unidad a la que se redondeó al imprimir (1, 100000)',
      'Unit to which the print was rounded (1, 100000)',
      { aliases: ['redondeo'] },
    ),
    code(
      'basis',
      ['personas', 'inscripciones', 'hogares', 'dinero', 'evaluaciones', 'otra'],
      'Base de la cifra',
      'Basis of the figure',
      { aliases: ['base'] },
    ),
    text('document', 'Documento', 'Document', {
      aliases: ['documento'],
      example: 'Decreto o informe que la contiene',
    }),
    date('published_on', 'Fecha de publicación', 'Date of publication', { aliases: ['fecha_publicacion'] }),
    text('note', 'Nota', 'Note', { aliases: ['nota'], example: 'Cuadro 3', required: false }),
  ],
  rules: [
    {
      code: 'published_in_future',
      kind: 'not_in_future',
      column: 'published_on',
      description: {
        es: 'La publicación es posterior a la fecha de corte.',
        en: 'The publication is after the cut-off date.',
      },
    },
  ],
  flags: [
    {
      code: 'unknown_plan_node',
      kind: 'unknown_reference',
      contract: 'plan',
      match: { plan_id: 'plan_id' },
      description: { es: 'El nodo no está en el plan.', en: 'The node is not in the plan.' },
    },
    repeatedKey,
  ],
}
