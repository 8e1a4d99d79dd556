/** Where money goes to, which is said on its own page alone. */
export const payment = {
  wanted: 'Donnez vos coordonnées bancaires sur la page protégée : le paiement en a besoin.',
  /** An account number was typed in the conversation. */
  hidden: "Donnez votre compte sur la page protégée, jamais ici. Je n'ai pas gardé ce numéro.",
  hiddenBeforeLogIn: "Ne donnez pas votre compte ici : je n'ai pas gardé ce numéro. Une page protégée le demandera.",
  page: 'Donner mes coordonnées bancaires',
};
