import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { cx } from './cx.ts'
import styles from './Field.module.css'

/** What every field of the kit takes besides its value. */
export interface FieldProps {
  /** The field's name; always read by screen readers. */
  label: string
  /** Keeps the label for screen readers only, where the place already says what the field is. */
  isLabelHidden?: boolean | undefined
  /** A sentence of help under the field. */
  description?: ReactNode
  /** What is wrong and what to do; its presence marks the field invalid. Null or undefined: nothing is wrong. */
  error?: string | null | undefined
  /** "stack": label above. "row": label in a column of 108 px at the side, as on the claim card. */
  layout?: 'stack' | 'row' | undefined
  isDisabled?: boolean | undefined
  isRequired?: boolean | undefined
  className?: string | undefined
}

/** The class names of a field's outermost element. Used by the fields of the kit. */
export function fieldClass({ layout = 'stack', className }: FieldProps): string {
  return cx(styles.field, styles[layout], className)
}

/** Label, control, help and error in their places. Used by the fields of the kit, inside a React Aria field. */
export function FieldBody({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <>
      <FieldLabel field={field} />
      <div className={styles.control}>
        {children}
        {field.description !== undefined && (
          <Text slot="description" className={styles.description ?? ''}>
            {field.description}
          </Text>
        )}
        <FieldError className={styles.error ?? ''}>{field.error}</FieldError>
      </div>
    </>
  )
}

function FieldLabel({ field }: { field: FieldProps }) {
  return (
    <Label className={field.isLabelHidden === true ? 'visually-hidden' : (styles.label ?? '')}>
      {field.label}
      {field.isRequired === true && (
        <span className={styles.required} aria-hidden>
          {' '}
          required
        </span>
      )}
    </Label>
  )
}

/** Whether a field's error marks it invalid. */
export function isInvalid({ error }: FieldProps): boolean {
  return error !== undefined && error !== null && error !== ''
}
