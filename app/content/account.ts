/** /mon-espace/compte */
export const account = {
  title: "Mon compte",
  mySpace: "Mon espace",
  name: "Nom et prénom",
  identity: "Qui vous êtes",
  saveName: "Enregistrer le nom",
  bodies: "Organismes pour lesquels vous contribuez",
  noBody: "Vous contribuez en votre nom propre.",
  declare: "Déclarer un organisme",
  email: "Adresse électronique",
  emailNow: "Votre adresse :",
  emailHint:
    "Un courriel part à la nouvelle adresse. Rien ne change tant que vous n’avez pas confirmé depuis ce courriel.",
  newEmail: "Nouvelle adresse",
  changeEmail: "Recevoir le courriel de confirmation",
  password: "Mot de passe",
  passwordHint:
    "Douze caractères au moins : quatre ou cinq mots sans rapport font un bon mot de passe. Ceux que tout le monde essaie, ou qui ont été volés ailleurs, sont refusés ; la comparaison se fait ici, rien n’est envoyé à l’extérieur.",
  noPassword:
    "Vous n’avez pas de mot de passe : vous vous connectez par courriel. Vous pouvez en choisir un.",
  current: "Mot de passe actuel",
  forgotten:
    "Oublié ? Déconnectez-vous, puis reconnectez-vous par courriel : pendant le quart d’heure qui suit, il n’est pas demandé.",
  newPassword: "Nouveau mot de passe",
  setPassword: "Enregistrer le mot de passe",
  sessions: "Sessions ouvertes",
  sessionsHint:
    "Une par navigateur où vous êtes connecté. Si vous ne reconnaissez pas l’une d’elles, fermez-la.",
  sessionsCaption: "Vos sessions ouvertes",
  opened: "Ouverte le",
  act: "Action",
  here: "celle-ci",
  close: "Fermer",
  closeNamed: (moment: string) => `la session ouverte le ${moment}`,
  closeAll: "Se déconnecter partout",
  done: {
    name: "Votre nom est enregistré.",
    password: "Votre mot de passe est enregistré. Les autres sessions sont fermées.",
    email: "Votre adresse est changée.",
    session: "La session est fermée.",
  },
  errors: {
    name: "Écrivez votre nom, en 120 caractères au plus.",
    email: "Écrivez une adresse électronique comme nom@exemple.fr.",
    current: "Ce n’est pas votre mot de passe actuel.",
    short: "Il faut au moins douze caractères.",
    long: "Il faut au plus deux cents caractères.",
    guessable:
      "Ce mot de passe se devine : il est dans les listes de mots de passe connus, ou leur ressemble trop. Choisissez plusieurs mots sans rapport entre eux.",
    password: "Écrivez le nouveau mot de passe.",
  },
} as const;
