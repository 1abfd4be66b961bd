import { useEffect, useLayoutEffect, useRef } from 'react'
import { type CommandId, isCommandId } from '../../shared/commands/command-list.ts'
import { type CommandEffect, registerCommand } from './command-registry.ts'

/** What a component can do: an effect, or an effect with the rule when it can be used. */
export type CommandEffects = { readonly [Id in CommandId]?: CommandUse }

/** `isEnabled` is looked at when the command is asked for, with the values of the last render. */
export type CommandUse = (() => void) | { readonly run: () => void; readonly isEnabled: boolean }

/**
 * Carries out commands while the component is shown, wherever they are asked for: key, menu, palette. Which
 * commands are named must not change between renders; what they do may.
 */
export function useCommands(effects: CommandEffects): void {
  const latest = useRef(effects)
  useLayoutEffect(() => {
    latest.current = effects
  })
  const names = Object.keys(effects).join(' ')
  useEffect(() => {
    const stops = names
      .split(' ')
      .filter(isCommandId)
      .map((id) => registerCommand(id, following(latest, id)))
    return () => stops.forEach((stop) => stop())
  }, [names])
}

function following(latest: { readonly current: CommandEffects }, id: CommandId): CommandEffect {
  return {
    run: () => {
      const effect = latest.current[id]
      if (typeof effect === 'function') effect()
      else effect?.run()
    },
    isEnabled: () => {
      const effect = latest.current[id]
      return typeof effect === 'function' || effect?.isEnabled === true
    },
  }
}
