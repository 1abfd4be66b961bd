import { compareRules } from '../../../shared/claims/compare-rules.ts'
import { ruleInWords } from '../../../shared/claims/rule-in-words.ts'
import type { HouseRules, SourcingRule } from '../../../shared/domain/house-rules.ts'
import { claimTypeLabels } from '../../../shared/domain/labels.ts'
import { setHouseRules } from '../../stores/house-rules-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './HouseRulesSettings.module.css'

interface TakeRulesDialogProps {
  readonly before: HouseRules
  readonly after: HouseRules
  readonly onClose: () => void
}

/** Shows what another set of rules would change, before it does. */
export function TakeRulesDialog({ before, after, onClose }: TakeRulesDialogProps) {
  const differences = compareRules(before, after)
  const take = async () => {
    if (await setHouseRules(after)) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title="Take over these rules"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={differences.length === 0} onPress={() => void take()}>
            Take over
          </Button>
        </>
      }
    >
      {differences.length === 0 ? (
        <p className={styles.same}>They are the rules that hold already.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Claims</th>
              <th scope="col">Now</th>
              <th scope="col">From then on</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((row) => (
              <tr key={row.type ?? 'others'}>
                <th scope="row">{row.type === null ? 'All others' : claimTypeLabels[row.type]}</th>
                <td>{inWords(row.before)}</td>
                <td>{inWords(row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}

function inWords(rule: SourcingRule | null): string {
  return rule === null ? 'as all others' : ruleInWords(rule).join('; ')
}
