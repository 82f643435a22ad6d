/** Swedish texts of the subject "desktop": menus, file dialogs and what the program says when a window will not do. */
export const desktop = {
  menu: {
    file: 'Arkiv',
    newPlan: 'Ny plan…',
    openFile: 'Öppna fil…',
    saveFile: 'Spara plan som fil…',
    print: 'Skriv ut…',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    find: 'Sök och ersätt…',
    view: 'Visa',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    actualSize: 'Verklig storlek',
    fullScreen: 'Helskärm',
    help: 'Hjälp',
    about: 'Om Områdesplan',
  },
  fileKinds: {
    docx: 'Word-dokument',
    planFile: 'Områdesplan',
  },
  unsaved: {
    title: 'Allt är inte sparat',
    unsaved: 'Det senaste du skrev kunde inte sparas.',
    noAnswer: 'Fönstret svarar inte, så det går inte att se om det senaste du skrev är sparat.',
    detail:
      'Om du avslutar nu kan de sista sekundernas text gå förlorad. Allt som visats som sparat finns kvar.',
    tryAgain: 'Försök igen',
    closeAnyway: 'Avsluta ändå',
    stay: 'Gå tillbaka',
  },
  windowGone: {
    title: 'Fönstret slutade fungera',
    detail: 'Allt som visats som sparat finns kvar. Öppna fönstret igen för att fortsätta.',
    reopen: 'Öppna igen',
    quit: 'Avsluta',
  },
  fatal: {
    title: 'Områdesplan måste stängas',
    detail:
      'Ett fel uppstod i programmet. Allt som visats som sparat finns kvar. Starta programmet igen.',
  },
} as const;
