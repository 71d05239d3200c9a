import type { Names } from '#contract/names.ts'
import { named } from './seed-product.ts'

/**
 * What a crowd says, in pieces that fit together: a line is an opener, a core and an ending. Lists that are combined have the same length
 * in every language, and no two combinations read alike in any.
 */
const list = (...rows: readonly (readonly [en: string, zh: string, fr: string])[]): readonly Names[] =>
  rows.map(([en, zh, fr]) => named(en, zh, fr))

export const sayOpeners = list(
  ['', '', ''],
  ['oh, ', '哦，', 'oh, '],
  ['Chef, ', '师傅，', 'chef, '],
  ['ha, ', '哈，', 'ha, '],
  ['honestly, ', '说真的，', 'franchement, '],
  ['ok, ', '好吧，', 'ok, '],
  ['wait, ', '等等，', 'attendez, '],
  ['mmm, ', '嗯，', 'mmm, '],
  ['look, ', '你们看，', 'regardez, '],
  ['well, ', '哎呀，', 'bon, '],
  ['yes, ', '是啊，', 'oui, '],
  ['again, ', '再说一遍，', 'je le redis, '],
)
export const sayEndings = list(
  ['', '', ''],
  ['!', '！', ' !'],
  ['!!', '！！', ' !!'],
  ['…', '……', '…'],
  [' :)', '～', ' :)'],
  [' haha', '，哈哈', ' haha'],
  [', really', '，真的', ', vraiment'],
  [', I mean it', '，不骗人', ', je vous assure'],
)
export const askOpeners = list(
  ['', '', ''],
  ['Chef, ', '师傅，', 'chef, '],
  ['sorry, ', '请问，', 'pardon, '],
  ['quick one, ', '问一句，', 'vite fait, '],
  ['new here, ', '新来的，', 'je débarque, '],
  ['me again, ', '又是我，', 'encore moi, '],
)
export const askEndings = list(
  ['?', '？', ' ?'],
  [' tonight?', '呀？', ', ce soir ?'],
  [' usually?', '呢？', ', d’habitude ?'],
  [', roughly?', '，大概？', ', en gros ?'],
  [', honestly?', '，说实话？', ', honnêtement ?'],
  [', anyone?', '，有人知道么？', ', quelqu’un sait ?'],
)

/** What is said whatever is on the counter. */
export const anySays = list(
  ['that lantern light is lovely', '这灯笼的光真好看', 'cette lumière de lanternes est belle'],
  ['my kitchen never looks like this', '我家厨房从来没这么像样', 'ma cuisine ne ressemble jamais à ça'],
  ['he has good hands', '这手艺稳', 'il a de bonnes mains'],
  ['my dinner is getting cold', '我的晚饭都凉了', 'mon dîner refroidit'],
  ['watching with my mum', '正陪我妈一起看', 'je regarde avec ma mère'],
  ['the sound is so clear tonight', '今晚声音特别清楚', 'le son est net ce soir'],
  ['first time here and I like it', '头一回来，喜欢', 'première fois ici et ça me plaît'],
  ['I come every evening', '我每晚都来', 'je viens tous les soirs'],
  ['he explains it so simply', '讲得真明白', 'il explique si simplement'],
  ['that knife is sharp', '这刀真快', 'ce couteau coupe bien'],
  ['I can nearly smell it', '隔着屏幕都闻到了', 'je le sens presque d’ici'],
  ['the rider came in 26 minutes last time', '上次 26 分钟就到了', 'la dernière fois, livré en 26 minutes'],
  ['no shouting here, thank you', '不吵不闹，舒服', 'personne ne crie ici, merci'],
  ['the apron suits him', '围裙很配他', 'le tablier lui va bien'],
  ['greetings from the night shift', '夜班的来打个招呼', 'bonsoir de l’équipe de nuit'],
  ['my son is asking for seconds', '儿子已经喊着要第二份', 'mon fils en redemande déjà'],
  ['I just ate and I am hungry again', '刚吃完又饿了', 'je viens de manger et j’ai encore faim'],
  ['the whole bus is watching with me', '整车人都在跟我看', 'tout le bus regarde avec moi'],
  ['saving this for Sunday', '记下来，周日做', 'je garde ça pour dimanche'],
  ['grandma approves', '奶奶点头了', 'grand-mère approuve'],
  ['the steam on the lens again', '镜头又起雾了', 'encore de la buée sur l’objectif'],
  ['that is how my father did it', '我爸以前也这么做', 'mon père faisait pareil'],
  ['the tag on the box says everything', '盒上的标签写得清清楚楚', 'l’étiquette dit tout'],
  [
    'I scanned last week’s and saw the boat',
    '上周扫码还看到了那条船',
    'j’ai scanné la semaine dernière et j’ai vu le bateau',
  ],
  ['hearts for the quiet assistant', '给话少的小助手点赞', 'des cœurs pour l’assistante discrète'],
  ['he tastes before he talks', '先尝再说，好', 'il goûte avant de parler'],
  ['this beats the news', '比看新闻强', 'mieux que le journal télévisé'],
  ['my cat is watching too', '我家猫也在看', 'mon chat regarde aussi'],
  ['rice is on', '米饭已经焖上了', 'le riz est sur le feu'],
  ['I am taking notes', '我在记笔记', 'je prends des notes'],
)

/** What is asked whatever is on the counter. */
export const anyAsks = list(
  ['do you ride to the river side', '江边送不送', 'vous livrez au bord du fleuve'],
  ['is the paper bag always in the price', '纸袋是不是都算在价里', 'le sac en papier est-il toujours compris'],
  ['can I choose the hour', '能不能挑时间', 'peut-on choisir l’heure'],
  ['does the coupon work on top', '券能不能叠着用', 'le bon s’ajoute-t-il'],
  ['will there be a replay', '有没有回放', 'y aura-t-il une rediffusion'],
  ['what comes after this', '下一样是什么', 'qu’est-ce qui vient après'],
  ['when is the packet rain', '红包雨几点', 'la pluie d’enveloppes, c’est quand'],
  ['who washes all those pots', '这么多锅谁来洗', 'qui lave toutes ces casseroles'],
  ['is it the same tomorrow', '明天还是不是这些', 'est-ce pareil demain'],
  ['which pan is that', '这是什么锅', 'c’est quelle poêle'],
)

/** What is said to somebody: "@name ..." */
export const replies = list(
  ['same here', '我也是', 'moi aussi'],
  ['did you get one', '抢到了没', 'tu en as eu un'],
  ['you are right', '你说得对', 'tu as raison'],
  ['try it with vinegar', '配点醋试试', 'essaie avec du vinaigre'],
  ['he said it at the start', '开头他讲过', 'il l’a dit au début'],
  ['look in the bag at the left', '看左边的袋子', 'regarde dans le panier à gauche'],
  ['mine came still cold', '我那份到手还是冰的', 'le mien est arrivé bien froid'],
  ['ask him, he answers', '直接问，他会回', 'demande-lui, il répond'],
  ['where are you watching from', '你在哪儿看呢', 'tu regardes d’où'],
  ['share it with your aunt', '转给你阿姨', 'envoie-le à ta tante'],
  ['let him finish', '让他说完', 'laisse-le finir'],
  ['ten minutes, I think', '我看十分钟', 'dix minutes, je crois'],
  ['good question', '问得好', 'bonne question'],
  ['follow him, there is a coupon', '点个关注，有券', 'suis-le, il y a un bon'],
  ['I had it on Sunday, lovely', '我周日吃的，好吃', 'j’en ai mangé dimanche, un délice'],
  ['keep one for me', '给我留一只', 'garde-m’en un'],
  ['it is in the replay', '回放里有', 'c’est dans la rediffusion'],
  ['lower the flame', '火小一点', 'baisse le feu'],
  ['not too much salt', '盐别多', 'pas trop de sel'],
  ['welcome back', '又见面了', 'te revoilà'],
)

/** Said and asked at a counter; by the pool a chapter talks from. */
export const talkOf: Readonly<Record<string, { says: readonly Names[]; asks?: readonly Names[] }>> = {
  welcome: {
    says: list(
      ['good evening from the sofa', '沙发上的晚上好', 'bonsoir depuis le canapé'],
      ['made it in time', '赶上了', 'arrivé à temps'],
      ['the lanterns are on', '灯亮了', 'les lanternes sont allumées'],
      ['here for the crab', '冲着蟹来的', 'je suis là pour le crabe'],
      ['here for the lobster', '等龙虾的', 'je suis là pour le homard'],
      ['straight from work', '刚下班就来了', 'je sors juste du travail'],
      ['Monday needs this', '周一就靠它了', 'le lundi, il faut ça'],
      ['front row again', '又坐前排', 'encore au premier rang'],
      ['tea is ready', '茶泡好了', 'le thé est prêt'],
      ['five things tonight', '今晚五样', 'cinq produits ce soir'],
    ),
  },
  strawberries: {
    says: list(
      ['that red all the way through', '红到芯里了', 'rouge jusqu’au cœur'],
      ['he tasted it twice', '他尝了两口', 'il a goûté deux fois'],
      ['the leaves are still standing', '叶子还挺着', 'les feuilles sont encore droites'],
      ['my daughter ate the last box alone', '上一盒女儿一个人吃光', 'ma fille a mangé la dernière boîte toute seule'],
      ['picked after midnight, it says', '写着后半夜摘的', 'cueillies après minuit, c’est écrit'],
      ['no white shoulders', '没有白肩', 'pas d’épaules blanches'],
      ['those go on a cake', '这个要上蛋糕', 'celles-là vont sur un gâteau'],
      ['in yogurt tomorrow morning', '明早拌酸奶', 'dans un yaourt demain matin'],
      ['small ones are the sweet ones', '小的才甜', 'les petites sont les plus sucrées'],
      ['two boxes, one will not last', '两盒，一盒不够', 'deux boîtes, une ne suffit pas'],
      ['smells like June', '一股六月的味道', 'ça sent le mois de juin'],
      ['never wash them before', '吃之前再洗', 'ne les lavez qu’au dernier moment'],
    ),
    asks: list(
      ['are they sweet or sharp', '偏甜还是偏酸', 'sucrées ou acides'],
      ['how many in a box', '一盒几颗', 'combien par boîte'],
      ['do they keep till Wednesday', '放到周三行不行', 'tiennent-elles jusqu’à mercredi'],
      ['from which valley', '哪个山谷的', 'de quelle vallée'],
      ['can I freeze them', '能不能冻', 'peut-on les congeler'],
      ['are they good for jam', '做果酱好不好', 'vont-elles en confiture'],
      ['is the crate cheaper', '整箱是不是便宜些', 'la cagette est-elle moins chère'],
      ['washed or not', '洗没洗过', 'lavées ou non'],
    ),
  },
  broccoli: {
    says: list(
      ['green like paint', '绿得像颜料', 'vert comme une peinture'],
      ['ninety seconds, who knew', '九十秒，学到了', 'quatre-vingt-dix secondes, qui l’eût cru'],
      ['even my kids would', '连我家孩子都肯吃', 'même mes enfants en mangeraient'],
      ['ice water is the trick', '窍门在冰水', 'le secret, c’est l’eau glacée'],
      ['keep the stem', '梗别扔', 'gardez la tige'],
      ['garlic, nothing else', '放点蒜就够', 'de l’ail, rien d’autre'],
      ['going fast', '走得真快', 'ça part vite'],
      ['six fifty is a present', '六块五等于送', 'six cinquante, c’est cadeau'],
      ['finally a vegetable', '总算有样菜了', 'enfin un légume'],
      ['tight little heads', '花球真紧', 'des têtes bien serrées'],
    ),
    asks: list(
      ['salt in the water', '水里放不放盐', 'du sel dans l’eau'],
      ['lid on or off', '盖不盖盖', 'avec ou sans couvercle'],
      ['is there more coming', '还补不补货', 'y en aura-t-il d’autres'],
      ['how heavy is a head', '一颗多重', 'combien pèse une tête'],
      ['grown outdoors or not', '是不是露天种的', 'cultivé dehors ou non'],
      ['can I steam it instead', '改成蒸行不行', 'peut-on le faire à la vapeur'],
      ['peel the stem or not', '梗要不要削', 'faut-il peler la tige'],
      ['good with prawns', '配虾好不好', 'bon avec des crevettes'],
    ),
  },
  dumplings: {
    says: list(
      ['eighteen folds, I counted', '十八个褶，我数了', 'dix-huit plis, j’ai compté'],
      ['that crust', '这层脆底', 'cette croûte'],
      ['lid on, then patience', '盖上盖，等', 'le couvercle, puis patience'],
      ['hear it sizzle', '听这声音', 'écoutez ça grésiller'],
      ['vinegar and a little chilli', '醋加一点辣', 'du vinaigre et un peu de piment'],
      ['my breakfast is decided', '早饭有了', 'mon petit déjeuner est décidé'],
      ['cabbage from the north', '北方的白菜', 'du chou du Nord'],
      ['six are not enough', '六个哪够', 'six ne suffisent pas'],
      ['I burn mine every time', '我每次都煎糊', 'je brûle les miens à chaque fois'],
      ['the skin is so thin', '皮真薄', 'la pâte est si fine'],
      ['water, not oil, got it', '放水不放油，懂了', 'de l’eau, pas d’huile, compris'],
      ['straight from the freezer, good', '冻着直接下锅，方便', 'directement du congélateur, parfait'],
    ),
    asks: list(
      ['how much water', '放多少水', 'combien d’eau'],
      ['how long with the lid', '盖着焖多久', 'combien de temps à couvert'],
      ['is there pork in it', '里面是不是猪肉', 'y a-t-il du porc'],
      ['how many in a bag', '一袋几个', 'combien par sachet'],
      ['any without meat', '有没有素的', 'en existe-t-il sans viande'],
      ['can I boil them', '能不能水煮', 'peut-on les bouillir'],
      ['which vinegar is that', '这是什么醋', 'c’est quel vinaigre'],
      ['fold them at home or buy', '自己包还是买', 'on les plie soi-même ou on achète'],
    ),
  },
  crab: {
    says: list(
      ['that steam', '这热气', 'cette vapeur'],
      ['look at that orange', '看这蟹黄', 'regardez cet orange'],
      ['still moving', '还在动', 'il bouge encore'],
      ['ginger first, always', '先放姜', 'le gingembre d’abord, toujours'],
      ['tied like a parcel', '捆得像个包裹', 'ficelé comme un colis'],
      ['belly up in the pot', '肚子朝上', 'ventre en l’air dans la marmite'],
      ['eighteen minutes, not more', '十八分钟，不多蒸', 'dix-huit minutes, pas plus'],
      ['the lake in November', '十一月的湖', 'le lac en novembre'],
      [
        'male for the fat, female for the roe',
        '公的吃膏，母的吃黄',
        'le mâle pour la crème, la femelle pour le corail',
      ],
      ['I need a small hammer', '我得找把小锤', 'il me faut un petit marteau'],
      ['vinegar on everything', '什么都蘸醋', 'du vinaigre sur tout'],
      ['he opened it in ten seconds', '十秒就拆开了', 'ouvert en dix secondes'],
      ['one each is cruel', '一人一只太狠心', 'un seul chacun, c’est cruel'],
      ['warm wine beside it', '再温一壶酒', 'avec un vin tiède à côté'],
    ),
    asks: list(
      ['how long for 200 g', '二百克蒸多久', 'combien de temps pour 200 g'],
      ['ginger or vinegar first', '先放姜还是先放醋', 'gingembre ou vinaigre d’abord'],
      ['male or female', '公的还是母的', 'mâle ou femelle'],
      ['from which lake', '哪个湖的', 'de quel lac'],
      ['do they come alive', '到手是不是活的', 'arrivent-ils vivants'],
      ['can you steam them for me', '能不能代蒸', 'pouvez-vous les cuire pour moi'],
      ['do I untie them before', '要不要先松绳', 'faut-il défaire la ficelle avant'],
      ['how many for four people', '四个人要几只', 'combien pour quatre personnes'],
      ['which part do I not eat', '哪些地方不能吃', 'quelle partie ne se mange pas'],
    ),
  },
  lobster: {
    says: list(
      ['those claws', '这对钳子', 'ces pinces'],
      ['blue before, red after', '生的发青，熟的通红', 'bleu avant, rouge après'],
      ['heavy for its size', '看着不大，沉', 'lourd pour sa taille'],
      ['he asked it politely', '他还跟它客气', 'il le lui a demandé poliment'],
      ['butter, that is all', '黄油就够了', 'du beurre, c’est tout'],
      ['birthday dinner solved', '生日饭解决了', 'le dîner d’anniversaire est réglé'],
      ['noodles under it, please', '底下要铺面', 'des nouilles dessous, s’il vous plaît'],
      ['split it and grill it', '对开，烤', 'fendez-le et grillez-le'],
      ['my pot is too small', '我的锅太小', 'ma marmite est trop petite'],
      ['keep the shells for soup', '壳留着熬汤', 'gardez les carapaces pour la soupe'],
      ['twenty off is twenty off', '省二十也是省', 'vingt de moins, c’est vingt de moins'],
      ['look how it folds its tail', '看它卷尾巴', 'voyez comme il replie la queue'],
    ),
    asks: list(
      ['how long for 500 g', '一斤的煮多久', 'combien de temps pour 500 g'],
      ['does it come alive', '送来是不是活的', 'arrive-t-il vivant'],
      ['how do I split it', '怎么对开', 'comment le fendre'],
      ['garlic or butter', '蒜蓉还是黄油', 'ail ou beurre'],
      ['is one enough for two', '两个人一只够不够', 'un pour deux, est-ce assez'],
      ['from which coast', '哪片海的', 'de quelle côte'],
      ['what do I do with the head', '头怎么处理', 'que faire de la tête'],
      ['can it wait till tomorrow', '放到明天行不行', 'peut-il attendre demain'],
    ),
  },
  gate: {
    says: list(
      ['thumb is ready', '手指准备好了', 'le pouce est prêt'],
      ['nobody breathe', '谁都别出声', 'que personne ne respire'],
      ['same second for everyone, good', '大家同一秒，公平', 'la même seconde pour tous, bien'],
      ['forty-eight, come on', '四十八，来', 'quarante-huit, allez'],
      ['my heart', '心跳好快', 'mon cœur'],
      ['two hundred only', '只有两百只', 'deux cents seulement'],
      ['one each, that is fair', '一人一只，合理', 'un chacun, c’est juste'],
      ['five minutes to pay, breathe', '有五分钟付款，别慌', 'cinq minutes pour payer, on respire'],
      ['my husband is on the other phone', '老公拿着另一台手机', 'mon mari est sur l’autre téléphone'],
      ['three, two, one', '三，二，一', 'trois, deux, un'],
      ['the gate, the gate', '开了开了', 'la porte, la porte'],
      ['wifi, do not fail me', '网别断', 'wifi, ne me lâche pas'],
    ),
  },
  rain: {
    says: list(
      ['here it comes', '要下了', 'la voilà'],
      ['red everywhere', '满屏红', 'du rouge partout'],
      ['seven packets, not bad', '七个，还行', 'sept enveloppes, pas mal'],
      ['my thumb hurts', '手指酸了', 'j’ai mal au pouce'],
      ['three yuan twenty, rich', '三块二，发财', 'trois yuans vingt, riche'],
      ['I missed the big one', '漏了个大的', 'j’ai raté la grosse'],
      ['opened all at once, easy', '一下全拆，省事', 'tout ouvert d’un coup, facile'],
      ['good till the eleventh', '用到十一号', 'valable jusqu’au onze'],
      ['nine seconds is long', '九秒挺长', 'neuf secondes, c’est long'],
      ['it rained on my soup money', '菜钱有了', 'voilà l’argent de la soupe'],
    ),
  },
  goodbye: {
    says: list(
      ['good night, Chef', '师傅晚安', 'bonne nuit, chef'],
      ['same time tomorrow', '明天见', 'à demain, même heure'],
      ['the crab was worth it', '蟹值了', 'le crabe valait le coup'],
      ['thank you for the recipe', '谢谢教的做法', 'merci pour la recette'],
      ['go and eat something yourself', '您自己也快吃饭', 'allez manger vous aussi'],
      ['watching the replay for the folds', '回放再看一遍包法', 'je reverrai les plis en rediffusion'],
      ['lights out on the lane', '里巷熄灯了', 'on éteint dans l’allée'],
      ['see you at Lantern Night', '灯节见', 'à la Nuit des lanternes'],
      ['the rider is already on his way', '骑手已经出发', 'le livreur est déjà en route'],
      ['sleep well, everyone', '大家好梦', 'dormez bien, tous'],
    ),
  },
  midnight: {
    says: list(
      ['prices turn at twelve', '零点翻牌', 'les prix changent à minuit'],
      ['lanterns, all of them', '灯全亮了', 'toutes les lanternes'],
      ['it is the eleventh', '十一号了', 'nous sommes le onze'],
      ['my basket is full and waiting', '购物车满着等', 'mon panier est plein et attend'],
      ['count with me', '一起数', 'comptez avec moi'],
      ['the whole lane is awake', '整条巷子都没睡', 'toute l’allée est debout'],
      ['thirty-nine ninety, there', '三十九块九，出来了', 'trente-neuf quatre-vingt-dix, voilà'],
      ['my neighbour is shouting too', '隔壁也在喊', 'mon voisin crie aussi'],
      ['wake the children or not', '不知道要不要叫醒孩子', 'réveiller les enfants, ou pas'],
      ['once a year', '一年一回', 'une fois par an'],
      ['happy Lantern Night', '灯节快乐', 'joyeuse Nuit des lanternes'],
      ['the drums start', '鼓响了', 'les tambours commencent'],
    ),
  },
}

/** What a crowd says for a quarter of a minute after something happened. */
export const reactions: Readonly<Record<'soldOut' | 'opened' | 'back' | 'youBought', readonly Names[]>> = {
  soldOut: list(
    ['gone already', '没了', 'déjà parti'],
    ['I was one second late', '慢了一秒', 'une seconde trop tard'],
    ['sold out, of course', '果然售罄', 'épuisé, évidemment'],
    ['got mine, just', '刚好抢到', 'j’ai eu le mien, de justesse'],
    ['in the queue now', '排上队了', 'je suis dans la file'],
    ['somebody will not pay, wait', '总有人不付，等着', 'quelqu’un ne paiera pas, j’attends'],
    ['that was quick', '太快了', 'c’était rapide'],
    ['next time I set an alarm', '下次定闹钟', 'la prochaine fois je mets un réveil'],
  ),
  opened: list(
    ['it is open', '开抢了', 'c’est ouvert'],
    ['tap, tap, tap', '快点快点', 'on tape, on tape'],
    ['held for me', '给我留住了', 'gardé pour moi'],
    ['paying now', '正在付', 'je paie'],
    ['the bar is melting', '进度条在掉', 'la barre fond'],
    ['they go so fast', '下得真快', 'ça part si vite'],
    ['steady hands', '手稳住', 'la main ferme'],
    ['is it my wifi', '是我网慢么', 'c’est mon wifi'],
  ),
  back: list(
    ['some came back', '有人退回来了', 'il en revient'],
    ['my turn, my turn', '到我了到我了', 'c’est mon tour'],
    ['second chance', '又有机会', 'une seconde chance'],
    ['told you to wait', '叫你等吧', 'je vous avais dit d’attendre'],
    ['patience pays', '等得值', 'la patience paie'],
    ['still a queue before me', '前面还有人', 'encore du monde devant moi'],
    ['quick, before they go', '快，别又没了', 'vite, avant qu’il n’y en ait plus'],
    ['the kind people who let go', '感谢放手的人', 'merci à ceux qui ont laissé'],
  ),
  youBought: list(
    ['well done', '恭喜', 'bien joué'],
    ['enjoy it', '好好吃', 'régalez-vous'],
    ['a good choice', '会挑', 'bon choix'],
    ['tell us how it was', '吃完说说', 'racontez-nous'],
    ['lucky one', '手气好', 'quelle chance'],
    ['your rider is fast, I bet', '骑手肯定快', 'le livreur sera rapide, je parie'],
    ['now me', '该我了', 'à moi maintenant'],
    ['one for the lane', '里巷又成一单', 'une de plus pour l’allée'],
  ),
}

/** What people do besides talking; the name stands before it. */
export const entered = list(
  ['came in', '来了', 'arrive'],
  ['is here', '进来了', 'est là'],
  ['sat down', '坐下了', 's’installe'],
)
export const heartsSent = list(
  ['sent 10 hearts', '送了 10 颗心', 'envoie 10 cœurs'],
  ['sent 25 hearts', '送了 25 颗心', 'envoie 25 cœurs'],
  ['sent 50 hearts', '送了 50 颗心', 'envoie 50 cœurs'],
)
/** By the pool of a chapter: what somebody just got. */
export const boughtOf: Readonly<Record<string, readonly Names[]>> = {
  strawberries: list(
    ['just got a box of strawberries', '刚买了一盒草莓', 'vient de prendre une boîte de fraises'],
    ['just got two boxes of strawberries', '刚买了两盒草莓', 'vient de prendre deux boîtes de fraises'],
  ),
  broccoli: list(
    ['just got broccoli', '刚买了西兰花', 'vient de prendre du brocoli'],
    ['just got two heads of broccoli', '刚买了两颗西兰花', 'vient de prendre deux brocolis'],
  ),
  dumplings: list(
    ['just got a bag of potstickers', '刚买了一袋锅贴', 'vient de prendre un sachet de raviolis'],
    ['just got three bags of potstickers', '刚买了三袋锅贴', 'vient de prendre trois sachets de raviolis'],
  ),
  crab: list(
    ['just got a crab', '刚买了一只蟹', 'vient de prendre un crabe'],
    ['just paid for a crab', '刚付好一只蟹', 'vient de payer un crabe'],
  ),
  lobster: list(
    ['just got a lobster', '刚买了一只龙虾', 'vient de prendre un homard'],
    ['just paid for a lobster', '刚付好一只龙虾', 'vient de payer un homard'],
  ),
}

/** The few lines of the Pavilion's evening. */
export const pavilionSays = list(
  ['good evening', '晚上好', 'bonsoir'],
  ['the light on that grain', '皮纹上的光真美', 'la lumière sur ce grain'],
  ['number seven is a good number', '七号是个好数', 'le sept est un beau numéro'],
  ['no stitch out of line', '一针不乱', 'pas un point de travers'],
  ['it closes without a sound', '合上没有声音', 'il se ferme sans un bruit'],
  [
    'the handle was cut from the back, one sees it',
    '提手取自背部，看得出',
    'la poignée est prise dans le dos, cela se voit',
  ],
  ['may we see the inside once more', '能再看看里面吗', 'peut-on revoir l’intérieur'],
  ['the colour changes as it turns', '转动时颜色在变', 'la couleur change quand il tourne'],
  ['how old is the tannery', '这家制革坊多少年了', 'quel âge a la tannerie'],
  ['thank you for showing it slowly', '谢谢慢慢地展示', 'merci de le montrer lentement'],
  ['it will look better in ten years', '十年后更好看', 'il sera plus beau dans dix ans'],
  ['the lining is silk', '里子是真丝', 'la doublure est en soie'],
  ['does the strap come off', '肩带能拆吗', 'la bandoulière s’enlève-t-elle'],
  ['a quiet piece', '很安静的一件', 'une pièce discrète'],
  ['my mother had one like it', '家母有过相似的一只', 'ma mère en avait un semblable'],
  ['which thread is that', '这是什么线', 'quel fil est-ce'],
  ['the edges are painted by hand', '边油是手刷的', 'les tranches sont peintes à la main'],
  ['dusk is the right name', '「暮色」这名字贴切', 'Crépuscule, le nom est juste'],
  ['I would keep it in its cloth', '我会用布袋收着', 'je le garderais dans sa housse'],
  ['eighty-eight, and no more', '八十八只，再无', 'quatre-vingt-huit, et pas un de plus'],
  ['a pleasure to watch hands at work', '看手艺是享受', 'un plaisir de voir des mains à l’œuvre'],
  ['the foot studs are silver', '底钉是银的', 'les pieds sont en argent'],
  ['who signs the inside', '里面是谁签的名', 'qui signe à l’intérieur'],
  ['may it be repaired here', '能在这里保养吗', 'peut-on le faire réparer ici'],
)

/** What the assistant says by itself, whatever is on the counter. */
export const assistantSays = list(
  [
    'The bag at the lower left holds everything of tonight.',
    '左下角的袋子里是今晚的全部商品。',
    'Le panier en bas à gauche contient tout ce soir.',
  ],
  ['Follow Chef Bao and a coupon is yours.', '关注包师傅，领一张券。', 'Suivez Chef Bao : un bon est à vous.'],
  [
    'Everything rides from the lane: half an hour.',
    '都从里巷发出，半小时到。',
    'Tout part de l’allée : une demi-heure.',
  ],
  [
    'Scan the tag on the box to see where it came from.',
    '扫盒上的标签，看它从哪儿来。',
    'Scannez l’étiquette pour voir d’où ça vient.',
  ],
  ['The film has captions in three languages.', '画面有三种语言的字幕。', 'Le film est sous-titré en trois langues.'],
  [
    'Missed something? The replay has chapters.',
    '错过了？回放有章节。',
    'Manqué quelque chose ? La rediffusion a des chapitres.',
  ],
  [
    'Questions are answered here, one by one.',
    '有问题在这里问，一个一个答。',
    'Posez vos questions ici, on répond une à une.',
  ],
  ['Packet rain at a quarter past eight.', '八点一刻有红包雨。', 'Pluie d’enveloppes à vingt heures quinze.'],
  [
    'Two hundred crabs at eight, one each.',
    '八点整两百只蟹，一人一只。',
    'Deux cents crabes à vingt heures, un chacun.',
  ],
  [
    'What is held and not paid goes back after five minutes.',
    '留住没付的，五分钟后放回。',
    'Ce qui est gardé sans être payé revient après cinq minutes.',
  ],
  ['Tap "Remind" on what is still to come.', '还没上的，点「提醒我」。', 'Touchez « Me prévenir » pour ce qui vient.'],
  [
    'Seafood comes on ice, alive where it says so.',
    '海鲜带冰送，写了鲜活就是活的。',
    'Les produits de la mer arrivent sur glace, vivants si c’est écrit.',
  ],
  ['The sound is off until you tap the film.', '点一下画面，声音就开。', 'Touchez le film pour avoir le son.'],
  [
    'Store coupons add to the room’s prices.',
    '店券可以和直播价叠用。',
    'Les bons du magasin s’ajoutent aux prix du direct.',
  ],
  [
    'Kind words only, please: grandmothers are watching.',
    '请说好话，奶奶们都在看。',
    'Des mots gentils, s’il vous plaît : des grands-mères regardent.',
  ],
  [
    'The bag is paper and the ice pack comes back with the rider.',
    '袋子是纸的，冰袋骑手会收走。',
    'Le sac est en papier, le livreur reprend le bloc de froid.',
  ],
  [
    'Prices on the pinned tag are for now, not for later.',
    '挂牌上的是现在的价。',
    'Le prix sur l’étiquette est celui du moment.',
  ],
  [
    'If the film stops, the talk goes on: so do we.',
    '画面停了，话还在，我们也在。',
    'Si le film s’arrête, la parole continue : nous aussi.',
  ],
)
