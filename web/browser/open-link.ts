/** A person's browser presses the button; what only previews a link does not run this. */
document.querySelector<HTMLFormElement>('form[data-open]')?.requestSubmit();
