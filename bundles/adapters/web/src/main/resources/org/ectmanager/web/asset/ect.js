/* SPDX-License-Identifier: Apache-2.0 */
import { initAll } from './govuk-frontend.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

/** Saves a form's fields every so many seconds while they change; the server answers the version that it kept. */
function autosave (form) {
  const version = form.elements.version
  const status = form.querySelector('[data-autosave-status]')
  const typed = () => {
    const fields = new URLSearchParams(new FormData(form))
    fields.delete('version')
    // a signature is given by hand only
    fields.delete('password')
    fields.delete('declared')
    return fields.toString()
  }
  let kept = typed()
  let stopped = false
  let saving = null

  const save = async () => {
    const now = typed()
    if (stopped || saving || now === kept) return
    const sent = new URLSearchParams(now)
    sent.set('version', version.value)
    sent.set('autosave', 'yes')
    saving = fetch(form.action, { method: 'POST', body: sent, redirect: 'error' })
    try {
      const answer = await saving
      if (answer.ok) {
        version.value = await answer.text()
        kept = now
        const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
        status.textContent = 'Draft saved at ' + time
      } else if (answer.status === 422) {
        kept = now
        status.textContent = 'Not saved yet: something is missing or does not fit. Press Save to see what.'
      } else {
        stopped = true
        status.textContent = 'The draft cannot be saved by itself any more. Press Save to see why; what you typed is kept.'
      }
    } catch (offline) {
      status.textContent = 'The draft could not be saved just now. We try again.'
    } finally {
      saving = null
    }
  }

  setInterval(save, Number(form.dataset.autosave) * 1000)
  form.addEventListener('submit', event => {
    stopped = true
    if (saving) {
      event.preventDefault()
      const button = event.submitter
      const resume = () => setTimeout(() => form.requestSubmit(button))
      saving.then(resume, resume)
    }
  })
}

document.querySelectorAll('form[data-autosave]').forEach(autosave)
