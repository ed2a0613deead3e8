/* What both banks do by themselves: forms go to the bank, and to nobody else. */
for (const form of document.querySelectorAll('form[action^="/api/"]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(form));
    await fetch(form.action, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(typed) });
    form.querySelector('[role=status]').textContent = 'Thank you, that is done.';
  });
}
