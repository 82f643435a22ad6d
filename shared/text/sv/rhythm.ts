/** How often something is measured or done, as one says it: "varje månad". Used by goals, actions and documents alike. */
export const rhythm = {
  weekly: 'varje vecka',
  monthly: 'varje månad',
  quarterly: 'varje kvartal',
  tertial: 'varje tertial',
  halfYearly: 'varje halvår',
  yearly: 'varje år',
  once: 'en gång',
  asNeeded: 'vid behov',
} as const;
