import type { Session } from 'electron'

/** Stet's pages need no permission of the browser's: every one is denied, whether asked for or only checked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  denyDevices(session)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** Screens, USB, HID, serial and Bluetooth: no device is ever chosen. */
function denyDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, choose) => {
    choose(null)
  })
  session.setBluetoothPairingHandler((_details, answer) => {
    answer({ confirmed: false })
  })
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault()
    choose(null)
  })
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault()
    choose()
  })
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault()
    choose('')
  })
}
