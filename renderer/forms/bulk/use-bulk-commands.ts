import type { Claim } from '../../../shared/domain/claim.ts'
import { useCommands } from '../../keyboard/use-commands.ts'
import type { BulkChange } from '../../stores/bulk-claim-actions.ts'
import { selectMe, useSettingsStore } from '../../stores/settings-store.ts'
import { showDialog } from '../../stores/view-store.ts'
import { useIsReadOnly } from '../use-is-read-only.ts'

/** Where the menus are that some keys open: ids of their buttons. */
export interface BulkMenus {
  readonly type: string
  readonly more: string
}

/** Lets the commands of one claim act on all chosen ones. */
export function useBulkCommands(
  claims: readonly Claim[],
  request: (change: BulkChange) => void,
  menus: BulkMenus,
): void {
  const isEnabled = !useIsReadOnly()
  const me = useSettingsStore(selectMe)
  const use = (change: BulkChange) => ({ run: () => request(change), isEnabled })
  const open = (id: string) => ({ run: () => document.getElementById(id)?.click(), isEnabled })
  useCommands({
    'finding.confirmed': use({ kind: 'finding', finding: 'confirmed' }),
    'finding.confirmed_with_attribution': use({ kind: 'finding', finding: 'confirmed_with_attribution' }),
    'finding.incorrect': use({ kind: 'finding', finding: 'incorrect' }),
    'finding.needs_context': use({ kind: 'finding', finding: 'needs_context' }),
    'finding.conflicting_sources': use({ kind: 'finding', finding: 'conflicting_sources' }),
    'finding.unverifiable': use({ kind: 'finding', finding: 'unverifiable' }),
    'finding.on_author': use({ kind: 'finding', finding: 'on_author' }),
    'finding.not_checkable': use({ kind: 'finding', finding: 'not_checkable' }),
    'finding.cut': use({ kind: 'finding', finding: 'cut' }),
    'finding.none': use({ kind: 'finding', finding: 'none' }),
    'claim.sign-off': use({ kind: 'sign-off' }),
    'claim.delete': use({ kind: 'delete' }),
    'claim.legal-risk': use({
      kind: 'fields',
      fields: { legalRisk: !claims.every((claim) => claim.legalRisk) },
    }),
    'claim.assign-to-me': {
      run: () => {
        if (me === null) showDialog('who-am-i')
        else request({ kind: 'fields', fields: { assigneeId: me.id } })
      },
      isEnabled,
    },
    'claim.type': open(menus.type),
    'claim.priority': open(menus.more),
    'claim.move': open(menus.more),
  })
}
