import { boxesOfEach, readBoxes } from '../../../dialogs/declaration/circumstance-boxes';

describe('circumstance boxes', () => {
  it.each<readonly [string, readonly number[]]>([
    ["à l'arrêt", [1]],
    ['je quittais ma place de stationnement', [2]],
    ['il ouvrait sa portière', [2]],
    ['je cherchais une place', [3]],
    ['sortait du parking', [4]],
    ["s'engageait dans un parking", [5]],
    ["s'engageait sur le rond-point", [6]],
    ['roulait sur le rond-point', [7]],
    ["m'a percuté à l'arrière", [8]],
    ['même sens, file différente', [9]],
    ['changeait de file', [10]],
    ['me doublait', [11]],
    ['tournait à droite', [12]],
    ['virait à gauche', [13]],
    ['reculait', [14]],
    ['a franchi la ligne continue', [15]],
    ['venait de la droite', [16]],
    ['a grillé le stop', [17]],
    ['it was reversing', [14]],
    ['I was stopped at the lights', [1]],
    ['he was overtaking me', [11]],
    ['turning left', [13]],
    ['coming out of a car park', [4]],
    ['driving on the roundabout', [7]],
    ['he ran a red light', [17]],
    ['كانت ترجع إلى الخلف', [14]],
    ['كنت متوقفا', [1]],
    ['كان ينعطف إلى اليسار', [13]],
    ['صدمني من الخلف', [8]],
    ['14', [14]],
    ['١٤', [14]],
    ['cases 8 et 1', [1, 8]],
    ['19', []],
    ['rien de spécial', []],
    ['😀', []],
  ])('“%s”: %j', (text, boxes) => {
    expect(readBoxes(text)).toEqual(boxes);
  });

  it.each<readonly [string, readonly number[], readonly number[]]>([
    ["on m'a reculé dessus", [], [14]],
    ["j'étais à l'arrêt quand il m'a percuté à l'arrière", [1], [8]],
    ['je tournais à gauche et une voiture me doublait', [13], [11]],
    ['I was stopped and he hit me from behind', [1], [8]],
    ['the other car was reversing', [], [14]],
    ['كنت متوقفا عندما صدمني من الخلف', [1], [8]],
    ['il y avait du monde', [], []],
    ['le choc a eu lieu vers 14 h', [], []],
  ])('of each vehicle in “%s”', (text, own, other) => {
    expect(boxesOfEach(text)).toEqual({ own, other });
  });
});
