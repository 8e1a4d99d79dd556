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
    ['14', [14]],
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
    ['il y avait du monde', [], []],
    ['le choc a eu lieu vers 14 h', [], []],
  ])('of each vehicle in “%s”', (text, own, other) => {
    expect(boxesOfEach(text)).toEqual({ own, other });
  });
});
