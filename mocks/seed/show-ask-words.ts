import type { AskedAbout } from '#contract/live-chat.ts'

/** What people say when they ask about something, in three languages. Small letters; what fits most counts, and of those the first. */
export const askWords: readonly (readonly [AskedAbout, readonly RegExp[]])[] = [
  [
    'cook',
    [
      /\b(cook(ed|ing)?|steam(ed|ing)?|boil(ed)?|fry|fried|recipe|prepare|how long|minutes?|sauce|vinegar|ginger)\b/u,
      /怎么(做|煮|蒸|吃|炒|处理)|蒸|煮|做法|几分钟|多久能?熟|蘸|姜醋/u,
      /\b(cuire|cuisson|cuit(e|es|s)?|vapeur|recette|pr[eé]pare|minutes?|sauce)\b/u,
    ],
  ],
  [
    'weight',
    [
      /\b(how (heavy|big|many|much does)|weighs?|weight|grams?|kilos?|size|pieces|pcs)\b|\d ?(g|kg)\b/u,
      /多重|几两|几斤|多大|几只|几个|克|斤|分量|重量/u,
      /\b(poids|p[eè]se(nt)?|grammes?|combien de pi[eè]ces|taille|grosse?s?)\b/u,
    ],
  ],
  [
    'delivery',
    [
      /\b(deliver(y|ed|s)?|arrives?|bring|brought|rider|ship(ping|ped)?|when (will|does|do)|tonight|half an hour)\b/u,
      /送|配送|到货|几点到|多久到|骑手|半小时|三十分钟|今晚能/u,
      /\b(livr(aison|e|er|ez|é|ée)|arrive(r|nt)?|coursier|livreur|ce soir|demi-heure)\b/u,
    ],
  ],
  [
    'price',
    [
      /\b(price|cost|how much|cheap(er)?|discount|coupon|off|expensive|yuan)\b|¥/u,
      /多少钱|价格|价钱|便宜|优惠|券|打折|贵|几块/u,
      /\b(prix|co[uû]te(nt)?|combien|cher|ch[eè]re|remise|r[eé]duction|bon)\b/u,
    ],
  ],
  [
    'from',
    [
      /\b(from|where|origin|lake|farm|grown|caught|farmed|wild)\b/u,
      /哪里|哪儿|产地|来自|什么地方|湖|野生|养殖/u,
      /\b(d['’]o[uù]|vient|viennent|origine|ferme|lac|sauvages?|[eé]lev[eé]s?|p[eê]ch[eé]s?)\b/u,
    ],
  ],
  [
    'fresh',
    [
      /\b(fresh|alive|live|frozen|today|best before|keep|store|picked)\b/u,
      /新鲜|活的|活吗|冷冻|保质|几天|今天的|放多久/u,
      /\b(frais|fra[iî]che|vivante?s?|congel[eé]e?s?|conserve|dlc|aujourd)\b/u,
    ],
  ],
]

/** What makes a question of any line. */
export const questionMarks = /[?？]|吗\s*$|呢\s*$/u
