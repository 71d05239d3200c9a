import type { ScriptLine } from './show-script.ts'

/** One piece, shown slowly. */
export const pavilionLines: readonly ScriptLine[] = [
  ['00:04', 'Good evening, and thank you for coming.', '晚上好，感谢光临。', 'Bonsoir, et merci d’être venus.'],
  [
    '00:40',
    'There is one piece tonight. We have half an hour for it.',
    '今晚只有一件，我们有半小时。',
    'Une seule pièce ce soir. Nous avons une demi-heure pour elle.',
  ],
  [
    '02:10',
    'It was made in Quanzhou by four people. I have met all four.',
    '泉州四位师傅做成，四位我都见过。',
    'Faite à Quanzhou par quatre personnes. Je les ai toutes rencontrées.',
  ],
  [
    '04:04',
    'Dusk. The colour is the sky there, twenty minutes after the sun.',
    '「暮色」。这颜色，是那里日落二十分钟后的天。',
    'Crépuscule. La couleur du ciel là-bas, vingt minutes après le soleil.',
  ],
  [
    '05:30',
    'Calf, tanned for six weeks in bark. You smell the forest, faintly.',
    '小牛皮，树皮鞣六周，闻得到一点林子的味道。',
    'Du veau, tanné six semaines à l’écorce. On sent la forêt, un peu.',
  ],
  [
    '07:20',
    'The body is cut from one hide, so the grain goes all the way round.',
    '包身取自一张皮，纹路绕行一周不断。',
    'Le corps vient d’une seule peau : le grain fait tout le tour.',
  ],
  [
    '09:10',
    'Eleven stitches to the inch, two needles, one thread.',
    '一寸十一针，双针一线。',
    'Onze points au pouce, deux aiguilles, un fil.',
  ],
  [
    '11:30',
    'The lock was filed by hand. Listen how little it says.',
    '锁扣是手锉的，听，几乎没有声音。',
    'Le fermoir est limé à la main. Écoutez comme il parle peu.',
  ],
  [
    '14:00',
    'Eighty-eight were made. Tonight, this one.',
    '一共八十八只。今晚，是这一只。',
    'Quatre-vingt-huit ont été faits. Ce soir, celui-ci.',
  ],
  [
    '17:00',
    'Its number is pressed inside, where only its owner sees it.',
    '编号压在里面，只有主人看得见。',
    'Son numéro est frappé à l’intérieur, où seul son propriétaire le voit.',
  ],
  ['20:04', 'Your questions. There is no hurry.', '请提问，不着急。', 'Vos questions. Rien ne presse.'],
  [
    '22:30',
    'Yes: it comes back to the same bench to be repaired, for as long as the bench stands.',
    '可以的，回原来的案台修，案台在一天就修一天。',
    'Oui : il revient au même établi pour être réparé, tant que l’établi tient.',
  ],
  [
    '25:40',
    'Whoever claims it has a quarter of an hour. Nobody stands behind you.',
    '认领之后有一刻钟，身后没有人排队。',
    'Qui le réserve a un quart d’heure. Personne n’attend derrière.',
  ],
  [
    '29:20',
    'Thank you. The light stays on a little longer.',
    '谢谢各位。灯再亮一会儿。',
    'Merci. La lumière reste encore un peu.',
  ],
]
