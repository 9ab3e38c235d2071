import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { CONTRACT_NAMES, type ContractName } from '#domain/contracts/index.ts'
import type { Language } from '#domain/text.ts'
import * as queries from '../../api/queries.ts'
import type { ContractPage as Contract } from '../../api/types.ts'
import type { Column } from '../../figures/csv.ts'
import { Failure } from '../../figures/Failure.tsx'
import { Panel } from '../../figures/Panel.tsx'
import { TableTwin } from '../../figures/TableTwin.tsx'
import { Waiting } from '../../figures/Waiting.tsx'
import { useLanguage } from '../../shell/preferences.ts'
import { NotFound } from '../NotFound.tsx'

const route = getRouteApi('/framed/cargas/contratos/$contract')

type ContractColumn = Contract['columns'][number]
const keyOf = (column: ContractColumn) => column.name

function columnsOf(t: TFunction, language: Language): readonly Column<ContractColumn>[] {
  return [
    { key: 'heading', heading: t('loads.column'), text: column => column.heading },
    {
      key: 'required',
      heading: t('loads.required'),
      text: column => (column.required ? t('loads.yes') : t('loads.no')),
    },
    { key: 'form', heading: t('loads.form'), text: column => column.format[language], wide: true },
    {
      key: 'content',
      heading: t('loads.content'),
      text: column => column.description[language],
      wide: true,
    },
    {
      key: 'aliases',
      heading: t('loads.also_called'),
      text: column => column.aliases.filter(alias => alias !== column.heading).join(', '),
    },
    {
      key: 'sensitivity',
      heading: t('loads.sensitivity'),
      text: column => t(`loads.sensitivities.${column.sensitivity}`),
    },
  ]
}

interface Said {
  readonly code: string
  readonly description: { readonly es: string; readonly en: string }
}

function Sentences({ title, of, language }: { title: string; of: readonly Said[]; language: Language }) {
  if (of.length === 0) return null
  return (
    <section className="panel panel-wide" aria-label={title}>
      <h2>{title}</h2>
      <ul className="entries">
        {of.map(({ code, description }) => (
          <li key={code}>{description[language]}</li>
        ))}
      </ul>
    </section>
  )
}

function Description({ name }: { name: ContractName }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(queries.contract(name))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Waiting height={400} />
  const columns = columnsOf(t, language)
  const template = `/api/v1/contracts/${name}/template`
  return (
    <>
      <h1>{data.title[language]}</h1>
      <div className="panels">
        <Panel
          wide
          always
          title={t('loads.contract_columns')}
          summary={t('loads.one_row', { grain: data.grain[language] })}
          columns={columns}
          rows={data.columns}
          keyOf={keyOf}
          fileName={`contrato-${name}`}
          controls={
            <>
              <a className="button" href={`${template}?format=csv`} download={`${name}.csv`}>
                {t('loads.template_csv')}
              </a>
              <a className="button" href={`${template}?format=xlsx`} download={`${name}.xlsx`}>
                {t('loads.template_xlsx')}
              </a>
            </>
          }
          footer={t('loads.copies', { retention: data.retention[language] })}
        >
          <TableTwin
            caption={t('loads.contract_columns')}
            columns={columns}
            rows={data.columns}
            keyOf={keyOf}
          />
        </Panel>
        <Sentences title={t('loads.contract_rules')} of={data.rules} language={language} />
        <Sentences title={t('loads.contract_flags')} of={data.flags} language={language} />
      </div>
    </>
  )
}

/** What a contract asks of whoever sends it: columns, rules, and a template to fill. */
export default function ContractPage() {
  const { t } = useTranslation()
  const { contract } = route.useParams()
  const name = CONTRACT_NAMES.find(known => known === contract)
  if (name === undefined) return <NotFound />
  return (
    <>
      <p>
        <Link to="/cargas">← {t('loads.back')}</Link>
      </p>
      <Description name={name} />
    </>
  )
}
