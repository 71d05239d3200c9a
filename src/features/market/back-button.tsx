import { ArrowLeft } from 'lucide-react'
import { useLocation, useNavigate } from 'react-router'
import { paths } from '#domain/paths.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { RoundButton, type RoundTone } from '#ui/round-button.tsx'

/** Back is always top left: to where one came from, or to the market for who came by a link from outside. */
export function BackButton({ tone = 'bare' }: { tone?: RoundTone }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const { key } = useLocation()
  const back = (): void => void (key === 'default' ? navigate(paths.home()) : navigate(-1))
  return <RoundButton label={t('shell.back')} icon={ArrowLeft} tone={tone} onClick={back} />
}
