/** Swedish texts of the start command, before there is a window to show anything in. */
export const launch = {
  fetchingElectron: 'Hämtar Electron, i högst en minut …',
  electronMissing: ({ version }: { readonly version: string }) =>
    `Electron ${version}, som Områdesplan körs i, finns inte på datorn och gick inte att hämta.`,
  electronNotRunnable: ({ reason }: { readonly reason: string }) =>
    `Electron, som Områdesplan körs i, kan inte starta: ${reason}`,
  browserInstead:
    'Områdesplan öppnas i webbläsaren i stället. Planer som du skriver där ligger i webbläsarens egen mapp, skilda från skrivbordets.',
  fetchElectron:
    'Så rättar du det: kör "npx install-electron" där datorn når github.com, eller låt ELECTRON_OVERRIDE_DIST_PATH peka på en uppackad Electron.',
  repairElectron: ({ binary }: { readonly binary: string }) =>
    `Så rättar du det: kör "${binary} --version". Det visar vilket systembibliotek som saknas eller vad som hindrar sandlådan.`,
  opening: ({ folder }: { readonly folder: string }) =>
    `Områdesplan är öppet. Dina planer ligger i ${folder}`,
  alreadyRunning: 'Områdesplan är redan igång. Ett fönster till öppnas.',
  sandboxOff: 'Du kör som root. Webbläsaren startar då bara utan sin sandlåda.',
  noBrowser:
    'Ingen webbläsare att öppna Områdesplan i finns på datorn. Installera Chromium, Google Chrome eller Microsoft Edge och kör "npm start" igen.',
  browserFailed: ({ product }: { readonly product: string }) =>
    `Webbläsaren (${product}) kunde inte starta. Installera om den, eller installera en annan: Chromium, Google Chrome eller Microsoft Edge.`,
  serving: ({ address }: { readonly address: string }) =>
    `Ingen skärm att visa fönster på. Områdesplan finns på ${address} på den här datorn. Avsluta med Ctrl+C.`,
  portTaken: ({ port }: { readonly port: number }) =>
    `Ett annat program använder port ${port}, som Områdesplan måste ha för att hitta dina planer. Avsluta det programmet och kör "npm start" igen.`,
} as const;
