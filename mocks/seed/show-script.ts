import type { Caption } from '#contract/live.ts'
import type { ProgrammeId } from './show-programme.ts'
import { lanternNightLines } from './show-script-night.ts'
import { pavilionLines } from './show-script-pavilion.ts'

/** A line of a host: when it begins, minutes and seconds of the show as "mm:ss", and its words. */
export type ScriptLine = readonly [at: string, en: string, zh: string, fr: string]

const nightKitchenLines: readonly ScriptLine[] = [
  [
    '00:02',
    'Good evening, lane. The pots are on.',
    '晚上好，里巷的街坊。锅都热上了。',
    'Bonsoir l’allée. Les marmites sont sur le feu.',
  ],
  [
    '00:12',
    'Five things on the counter tonight. I have eaten all five.',
    '今晚台面上五样，我样样吃过。',
    'Cinq produits sur l’étal ce soir. J’ai goûté les cinq.',
  ],
  [
    '00:22',
    'At eight there are two hundred crabs, one each. Until then we cook.',
    '八点整两百只蟹，一人一只。在那之前，先做菜。',
    'À vingt heures, deux cents crabes, un chacun. D’ici là, on cuisine.',
  ],
  [
    '00:36',
    'If you are new: the bag is at the lower left, and I answer what I can.',
    '新来的朋友，袋子在左下角，能答的我都答。',
    'Si vous êtes nouveau : le panier est en bas à gauche, et je réponds à ce que je peux.',
  ],
  [
    '00:50',
    'Wash your hands. We begin with something that needs no fire.',
    '先洗手。第一样，不用开火。',
    'Lavez-vous les mains. On commence sans feu.',
  ],

  [
    '01:02',
    'Number one: strawberries from Huize, up where the nights are cold.',
    '一号，会泽草莓，那边夜里冷。',
    'Numéro un : des fraises de Huize, là où les nuits sont froides.',
  ],
  [
    '01:14',
    'Picked after midnight, by lamplight. That is why the leaves still stand.',
    '后半夜打着灯摘的，所以叶子还挺着。',
    'Cueillies après minuit, à la lampe. Voilà pourquoi les feuilles tiennent.',
  ],
  [
    '01:28',
    'I taste one. Then I taste one more, because one can be luck.',
    '我尝一颗。再尝一颗，一颗可能是运气。',
    'J’en goûte une. Puis une autre, car une seule peut être un hasard.',
  ],
  [
    '01:44',
    'Red to the middle. No white heart.',
    '一路红到芯，没有白心。',
    'Rouge jusqu’au centre. Pas de cœur blanc.',
  ],
  [
    '02:00',
    'A box is 250 grams. For two people that is one film.',
    '一盒 250 克，两个人够看一部电影。',
    'Une boîte, 250 grammes. À deux, c’est un film.',
  ],
  [
    '02:20',
    'Do not wash them now. Wash them when you eat them.',
    '现在别洗，吃的时候再洗。',
    'Ne les lavez pas tout de suite. Lavez-les au moment de manger.',
  ],
  [
    '02:45',
    'Two spoons of sugar, ten minutes: you have a syrup, and nobody cooked.',
    '两勺糖腌十分钟，就有了糖水，没动一点火。',
    'Deux cuillers de sucre, dix minutes : vous avez un sirop sans cuisson.',
  ],
  [
    '03:15',
    'The tag on the lid tells the field. Scan it; the grower likes visitors.',
    '盖上的标签写着哪块地，扫一扫，种的人喜欢有人来看。',
    'L’étiquette dit le champ. Scannez-la : le producteur aime les visites.',
  ],
  [
    '03:44',
    'That was the sweet one. Now the green one, and it goes quickly.',
    '甜的讲完了。下面绿的，走得快。',
    'Voilà pour le sucré. Maintenant le vert, et il part vite.',
  ],

  [
    '04:02',
    'Number five: broccoli, cut this morning. Six fifty while it lasts.',
    '五号，今早收的西兰花，六块五，卖完为止。',
    'Numéro cinq : du brocoli coupé ce matin. Six cinquante tant qu’il y en a.',
  ],
  [
    '04:16',
    'Salt in the water, then count to ninety. I do not look at it, I count.',
    '水里放盐，数九十下。不用看，就数。',
    'Du sel dans l’eau, puis comptez jusqu’à quatre-vingt-dix. Je ne regarde pas, je compte.',
  ],
  [
    '04:34',
    'Into ice, at once. The green stays because it got a shock.',
    '马上过冰水，一激，绿就锁住了。',
    'Dans la glace, aussitôt. Le vert reste, parce qu’il a eu froid.',
  ],
  [
    '04:52',
    'Do not throw the stem away. Peel it: it is the best bite.',
    '梗别扔，削皮，那是最好吃的一口。',
    'Ne jetez pas la tige. Pelez-la : c’est la meilleure bouchée.',
  ],
  [
    '05:12',
    'Garlic in warm oil, off the fire. It should smell, not sing.',
    '温油放蒜，离火。闻得到香，听不到响。',
    'De l’ail dans l’huile tiède, hors du feu. Ça doit sentir, pas chanter.',
  ],
  [
    '05:34',
    'Sold out, I hear. Tap "Tell me" and the shop will.',
    '听说卖完了。点「到货告诉我」，店里会说。',
    'Épuisé, me dit-on. Touchez « Me prévenir », la boutique le fera.',
  ],

  [
    '06:02',
    'Number two: potstickers, folded this afternoon by four hands.',
    '二号，锅贴，今天下午两个人现包的。',
    'Numéro deux : des raviolis, pliés cet après-midi à quatre mains.',
  ],
  [
    '06:18',
    'Pork, white cabbage, a little ginger. Nothing I could not spell.',
    '猪肉、白菜、一点姜，没有认不得的东西。',
    'Porc, chou blanc, un peu de gingembre. Rien que je ne sache écrire.',
  ],
  [
    '06:36',
    'Cold pan, a spoon of oil, then the dumplings. Close, like people on a bus.',
    '冷锅一勺油，码进去，挨紧，像挤公交。',
    'Poêle froide, une cuiller d’huile, puis les raviolis. Serrés comme dans un bus.',
  ],
  [
    '06:58',
    'Water to half their height. Lid. Seven minutes, and leave it alone.',
    '水加到一半高，盖盖，七分钟，别掀。',
    'De l’eau à mi-hauteur. Couvercle. Sept minutes, et n’y touchez pas.',
  ],
  [
    '07:30',
    'From frozen, please. Thawed ones stick, and then you are cross with me.',
    '冻着下锅。化了会粘，到时候又怪我。',
    'Encore gelés, s’il vous plaît. Décongelés, ils collent, et vous m’en voudrez.',
  ],
  [
    '08:05',
    'Now you hear it change. That is the water leaving.',
    '听，声音变了，水快干了。',
    'Écoutez, le bruit change. C’est l’eau qui s’en va.',
  ],
  [
    '08:40',
    'Lid off. One more minute for the skirt.',
    '掀盖，再一分钟，煎出脆裙边。',
    'On découvre. Encore une minute pour la dentelle.',
  ],
  [
    '09:15',
    'Turn the plate onto the pan, breathe in, turn it over. There.',
    '盘子扣上，吸口气，翻过来。好。',
    'L’assiette sur la poêle, on inspire, on retourne. Voilà.',
  ],
  [
    '09:50',
    'Black vinegar, and chilli if your day was dull.',
    '香醋，要是今天没劲就加点辣。',
    'Vinaigre noir, et du piment si la journée fut fade.',
  ],
  [
    '10:30',
    'A bag of twelve. Keep one in the freezer for the evening you come home late.',
    '一袋十二个。冻一袋，留给晚归的那天。',
    'Douze par sachet. Gardez-en un pour le soir où vous rentrez tard.',
  ],

  [
    '11:02',
    'Number three. You know it, you can see the steam.',
    '三号。不用我说，热气都看见了。',
    'Numéro trois. Vous le connaissez, vous voyez la vapeur.',
  ],
  [
    '11:16',
    'Hairy crab, Gaoyou Lake, landed before five this morning. Fifty-eight in here.',
    '大闸蟹，高邮湖，今早五点前起水。直播间五十八。',
    'Crabe du lac Gaoyou, débarqué avant cinq heures. Cinquante-huit ici.',
  ],
  [
    '11:36',
    'It is alive and it stays tied. A tied crab keeps its legs and its juice.',
    '活的，不松绳。捆着蒸，腿不掉，汁不跑。',
    'Il est vivant et reste ficelé : il garde ses pattes et son jus.',
  ],
  [
    '12:00',
    'Brush it under cold water. Talk to it if you like; I do.',
    '冷水刷干净。想跟它说两句也行，我就说。',
    'Brossez-le à l’eau froide. Parlez-lui si vous voulez ; moi, je le fais.',
  ],
  [
    '12:24',
    'Belly up, ginger on top. Steam first, crab second.',
    '肚子朝上，放姜片。先上汽，再放蟹。',
    'Ventre en l’air, gingembre dessus. La vapeur d’abord, le crabe ensuite.',
  ],
  [
    '12:50',
    'Two hundred grams: eighteen minutes. Not fifteen, not twenty.',
    '二百克的，十八分钟。不要十五，也不要二十。',
    'Deux cents grammes : dix-huit minutes. Ni quinze, ni vingt.',
  ],
  [
    '13:20',
    'Three ways. The first is plain, so that you know what you bought.',
    '三种吃法。第一种清蒸，先知道自己买了什么。',
    'Trois façons. La première, nature, pour savoir ce qu’on a acheté.',
  ],
  [
    '13:55',
    'The second: five minutes less, then rice wine and back under the lid.',
    '第二种，少蒸五分钟，淋黄酒，再焖。',
    'La deuxième : cinq minutes de moins, du vin de riz, et on recouvre.',
  ],
  [
    '14:35',
    'The third is for patient people: take out the meat and put it on rice.',
    '第三种给有耐心的：拆出肉来拌饭。',
    'La troisième pour les patients : décortiquer, et servir sur du riz.',
  ],
  [
    '15:20',
    'Ginger and vinegar are not decoration. Crab is cold food; they warm it.',
    '姜和醋不是摆设。蟹性寒，靠它们暖。',
    'Gingembre et vinaigre ne décorent pas. Le crabe est froid, ils réchauffent.',
  ],
  [
    '16:10',
    'Somebody asks: male or female? In November, male. The cream is fuller.',
    '有人问公母。十一月吃公的，膏满。',
    'On demande : mâle ou femelle ? En novembre, le mâle. Il est plus crémeux.',
  ],
  [
    '17:00',
    'Leave the gills, the stomach, the heart. The rest is yours.',
    '腮、胃、心不吃，别的都归你。',
    'Laissez les branchies, l’estomac, le cœur. Le reste est à vous.',
  ],
  [
    '18:00',
    'If you have never opened one, stay. After eight I do it slowly.',
    '没拆过的别走，八点以后我慢慢拆一只。',
    'Si vous n’en avez jamais ouvert, restez. Après vingt heures, j’en ouvre un lentement.',
  ],
  [
    '19:10',
    'Cook it today. Not tomorrow. It has come far for you.',
    '今天就蒸，别等明天，它大老远来的。',
    'Cuisez-le aujourd’hui. Pas demain. Il vient de loin.',
  ],

  ['20:02', 'Number four. Mind your fingers.', '四号。手指小心。', 'Numéro quatre. Attention aux doigts.'],
  [
    '20:14',
    'Lobster, five hundred grams, in our tank since noon. One twenty-eight.',
    '龙虾，一斤一只，中午起养在我们缸里。一百二十八。',
    'Homard, cinq cents grammes, dans notre vivier depuis midi. Cent vingt-huit.',
  ],
  [
    '20:36',
    'How to choose: lift it. It should be heavy and cross.',
    '怎么挑：拎起来，要沉，要有脾气。',
    'Comment choisir : soulevez-le. Il doit être lourd et fâché.',
  ],
  [
    '21:00',
    'The tail snaps back under. If it hangs, do not buy it, not even from me.',
    '尾巴要往里弹。要是垂着，别买，我的也别买。',
    'La queue se replie d’un coup. Si elle pend, n’achetez pas, même chez moi.',
  ],
  [
    '21:36',
    'Water like the sea: thirty grams of salt to a litre.',
    '水要像海水：一升放三十克盐。',
    'De l’eau comme la mer : trente grammes de sel par litre.',
  ],
  [
    '22:10',
    'Head first, all at once, lid on. Nine minutes. Two to rest.',
    '头朝下，一次放进去，盖盖，九分钟，再焖两分钟。',
    'La tête d’abord, d’un coup, couvercle. Neuf minutes. Deux de repos.',
  ],
  [
    '23:00',
    'While it rests: butter, garlic, the juice of half a lemon. That is a sauce.',
    '焖的时候：黄油、蒜、半个柠檬的汁，这就是酱。',
    'Pendant ce temps : beurre, ail, un demi-citron. C’est une sauce.',
  ],
  [
    '24:10',
    'Keep the shell. Fry it hard, add water, and Tuesday has a soup.',
    '壳留着，煎透加水，周二就有汤了。',
    'Gardez la carapace. Grillez-la, ajoutez l’eau : mardi, il y a de la soupe.',
  ],
  [
    '25:20',
    'One feeds two, if you put noodles under it and like one another.',
    '一只够两个人，底下铺面，而且两个人要好。',
    'Un pour deux, avec des nouilles dessous et un peu d’amitié.',
  ],
  [
    '26:40',
    'In three minutes the gate. Open the bag now, sit down, get your thumb warm.',
    '还有三分钟开抢。先打开袋子，坐稳，活动活动手指。',
    'Dans trois minutes, l’ouverture. Ouvrez le panier, asseyez-vous, chauffez le pouce.',
  ],

  [
    '28:04',
    'The rules, so that nobody is angry. Two hundred crabs. One each. Forty-eight.',
    '规矩先讲清楚，大家都不急。两百只，一人一只，四十八。',
    'Les règles, pour que personne ne se fâche. Deux cents. Un chacun. Quarante-huit.',
  ],
  [
    '28:24',
    'It opens at eight o’clock on our clock, and that is the clock of everybody.',
    '按店里的钟八点整开，大家看的是同一个钟。',
    'Ouverture à vingt heures à notre horloge, la même pour tous.',
  ],
  [
    '28:46',
    'What you tap is held for five minutes. No need to run to the till.',
    '点到的给你留五分钟，不用跑着付款。',
    'Ce que vous touchez est gardé cinq minutes. Inutile de courir à la caisse.',
  ],
  [
    '29:12',
    'If it is gone, queue. Some people fall asleep with a crab in hand.',
    '没抢到就排队，总有人拿着蟹睡着。',
    'S’il n’y en a plus, faites la queue. Il y en a qui s’endorment, crabe en main.',
  ],
  ['29:40', 'Twenty seconds. I stop talking.', '还有二十秒，我不说了。', 'Vingt secondes. Je me tais.'],
  ['29:54', 'Three. Two. One.', '三，二，一。', 'Trois. Deux. Un.'],
  ['30:01', 'Open!', '开了！', 'C’est ouvert !'],
  [
    '30:16',
    'Steady. It is fish, not fire.',
    '稳住，这是吃的，不是救火。',
    'Doucement. C’est à manger, pas à éteindre.',
  ],
  [
    '30:44',
    'All held. Who got one: pay in peace. Who did not: the queue is honest.',
    '都有主了。抢到的慢慢付，没抢到的，队是公道的。',
    'Tous pris. Qui en a un paie tranquille. Les autres : la file est honnête.',
  ],

  [
    '31:02',
    'Now slowly, as I promised: how to open one.',
    '说好的，现在慢慢拆一只。',
    'Maintenant lentement, comme promis : comment l’ouvrir.',
  ],
  ['31:24', 'Scissors off the string. Thank it.', '剪开绳，谢谢它。', 'On coupe la ficelle. On le remercie.'],
  [
    '31:50',
    'Legs first, they are your tools. The thin one pushes the meat out of the thick one.',
    '先掰腿，腿就是工具。细的把粗的里面的肉顶出来。',
    'Les pattes d’abord, ce sont vos outils. La fine pousse la chair de la grosse.',
  ],
  [
    '32:30',
    'Thumb under the shell, lift. There is the gold.',
    '拇指伸到壳下，一掀，黄就在这儿。',
    'Le pouce sous la carapace, on soulève. Voilà l’or.',
  ],
  [
    '33:20',
    'Break the body in half like bread. No hammer, no hurry.',
    '身子像掰面包一样掰开，不用锤，不用急。',
    'Le corps en deux, comme du pain. Ni marteau, ni hâte.',
  ],
  ['34:20', 'Dip, do not drown.', '蘸，别泡。', 'Trempez, ne noyez pas.'],
  [
    '35:04',
    'I am told some came back. If you are in the queue, look at your screen.',
    '说有退回来的，排队的看看屏幕。',
    'On me dit qu’il en revient. Si vous êtes dans la file, regardez l’écran.',
  ],
  [
    '36:20',
    'The claws last. They are the reward for those who stayed.',
    '钳子最后吃，留给没走的人。',
    'Les pinces en dernier. C’est la récompense de ceux qui sont restés.',
  ],
  [
    '37:20',
    'Wash your hands with tea. Old trick, works.',
    '用茶水洗手，老办法，灵。',
    'Rincez-vous les mains au thé. Vieux truc, ça marche.',
  ],

  [
    '38:02',
    'Back to number two, for those who came from work.',
    '再做一遍二号，给刚下班的。',
    'Retour au numéro deux, pour ceux qui sortent du travail.',
  ],
  [
    '38:40',
    'Same pan. Same water. This time watch my lid hand, it does nothing.',
    '还是这口锅，还是这些水。看我盖锅的手，一动不动。',
    'Même poêle, même eau. Regardez ma main sur le couvercle : elle ne fait rien.',
  ],
  [
    '39:50',
    'Patience is a spice. It costs nothing and people forget it.',
    '耐心也是调料，不要钱，大家老忘放。',
    'La patience est une épice. Elle est gratuite et on l’oublie.',
  ],
  ['41:30', 'Listen. Now.', '听。就现在。', 'Écoutez. Maintenant.'],
  [
    '42:20',
    'Eighteen folds. My aunt makes twenty-two and says mine are lazy.',
    '十八个褶。我姨包二十二个，说我懒。',
    'Dix-huit plis. Ma tante en fait vingt-deux et me dit paresseux.',
  ],
  [
    '43:50',
    'In one minute it rains. Take off your glasses.',
    '再过一分钟下红包雨，眼镜摘一下。',
    'Dans une minute, il pleut. Ôtez vos lunettes.',
  ],

  ['45:01', 'Here it comes. Nine seconds.', '来了，九秒。', 'La voilà. Neuf secondes.'],
  [
    '45:14',
    'What you caught is a coupon, until the eleventh. Those who do not tap get as much.',
    '接到的是一张券，用到十一号。不点的也一样多。',
    'C’est un bon, jusqu’au onze. Qui ne tape pas reçoit autant.',
  ],
  [
    '46:10',
    'I swept up two. They are for the boy who washes the pots.',
    '我扫到两个，给洗锅的小伙子。',
    'J’en ai balayé deux. C’est pour le garçon qui lave les casseroles.',
  ],

  [
    '47:02',
    'Lobster again, another way: split, and over the coals.',
    '再来龙虾，换个做法：对开，上炭。',
    'Encore le homard, autrement : fendu, sur les braises.',
  ],
  [
    '47:40',
    'Knife where the lines cross, straight down. It feels nothing, you feel everything.',
    '刀尖对准十字，直下。它没感觉，你有感觉。',
    'La pointe à la croisée des lignes, tout droit. Lui ne sent rien, vous si.',
  ],
  [
    '49:00',
    'Shell down, five minutes. The juice stays in its own bowl.',
    '壳朝下，五分钟，汁就留在自己的碗里。',
    'Carapace dessous, cinq minutes. Le jus reste dans son propre bol.',
  ],
  [
    '51:00',
    'Butter now, not before. Before, it burns.',
    '这时候放黄油，早放就糊。',
    'Le beurre maintenant, pas avant. Avant, il brûle.',
  ],
  [
    '54:00',
    'You ask about garlic noodles. Boil them short, they finish under the lobster.',
    '有人问蒜蓉面：煮短一点，剩下的火候在龙虾底下。',
    'Vous demandez les nouilles à l’ail. Cuisson courte, elles finissent sous le homard.',
  ],
  [
    '57:40',
    'The ice is low. Give me a minute; the pot watches you.',
    '冰不多了，等我一会儿，锅看着你们。',
    'La glace baisse. Une minute ; la marmite vous surveille.',
  ],
  [
    '58:42',
    'Back. Who talked behind my back? Good.',
    '回来了。谁在背后说我？挺好。',
    'Me revoilà. Qui a parlé de moi ? Très bien.',
  ],
  [
    '61:00',
    'Last lobsters. I say it once and do not shout it.',
    '龙虾最后几只，我说一遍，不喊。',
    'Derniers homards. Je le dis une fois, sans crier.',
  ],

  [
    '66:02',
    'That was the evening. Everything I cooked is eaten, mostly by me.',
    '今晚就到这儿。做的都吃完了，多半是我吃的。',
    'C’était la soirée. Tout ce que j’ai cuisiné est mangé, surtout par moi.',
  ],
  [
    '67:00',
    'What you bought is with the riders. It is dark; be kind to them at the door.',
    '买的都在骑手手里了。天黑，开门时对他们客气些。',
    'Vos achats sont avec les livreurs. Il fait nuit, soyez gentils à la porte.',
  ],
  [
    '68:30',
    'The replay has chapters. Nobody has to remember eighteen minutes.',
    '回放有章节，十八分钟不用死记。',
    'La rediffusion a des chapitres. Inutile de retenir dix-huit minutes.',
  ],
  [
    '70:00',
    'Tomorrow at half past seven, same stove, another fish.',
    '明天七点半，还是这口灶，换一条鱼。',
    'Demain à dix-neuf heures trente, même feu, autre poisson.',
  ],
  [
    '71:40',
    'Turn off your stove. I mean it. Good night, lane.',
    '回去看看火关了没有，真的。晚安，里巷。',
    'Éteignez votre feu. Vraiment. Bonne nuit l’allée.',
  ],
]

const scripts: Readonly<Record<ProgrammeId, readonly ScriptLine[]>> = {
  'night-kitchen': nightKitchenLines,
  'lantern-night': lanternNightLines,
  pavilion: pavilionLines,
}

/** How long a line stands: longer for more to read, and never into the next, ms. */
const leastMs = 3_000
const perSignMs = 62
const mostMs = 9_000

const msOf = (at: string): number => {
  const [minutes = 0, seconds = 0] = at.split(':').map(Number)
  return (minutes * 60 + seconds) * 1000
}

/** What the host of a programme says, in order, with when each line is read. */
export function scriptOf(programme: ProgrammeId): Caption[] {
  const lines = scripts[programme]
  return lines.map(([at, en, zh, fr], i) => {
    const atMs = msOf(at)
    const next = lines[i + 1]
    const wanted = Math.min(mostMs, Math.max(leastMs, Math.max(en.length, fr.length) * perSignMs))
    return { atMs, toMs: Math.min(atMs + wanted, next ? msOf(next[0]) : Infinity), text: { en, zh, fr } }
  })
}
