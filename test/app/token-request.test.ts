import { readTokenRequest } from '../../app/token-request';

const ID = '71c98fcf-cbc1-436e-8a2f-8e585ed1b120';
const read = (line: string) => readTokenRequest(line.split(' ').filter((part) => part !== ''));

describe('npm run token', () => {
  it.each([
    [
      '--role client --pour AB-123-CD',
      { role: 'client', whom: 'AB-123-CD', isMatricule: true, factor: 'pin', lifetimeSeconds: 43_200 },
    ],
    [
      '--role client --pour ab123cd --facteur date_naissance',
      { role: 'client', whom: 'AB-123-CD', isMatricule: true, factor: 'date_naissance', lifetimeSeconds: 43_200 },
    ],
    [
      `--role client --pour ${ID} --heures 1`,
      { role: 'client', whom: ID, isMatricule: false, factor: 'pin', lifetimeSeconds: 3_600 },
    ],
    [
      '--role conseiller --pour U0ADVISOR1',
      { role: 'conseiller', whom: 'U0ADVISOR1', isMatricule: false, lifetimeSeconds: 43_200 },
    ],
    [
      '--role service --pour coeur-assurance --heures 8760',
      { role: 'service', whom: 'coeur-assurance', isMatricule: false, lifetimeSeconds: 31_536_000 },
    ],
  ])('%s', (line, request) => {
    expect(read(line)).toEqual({ request });
  });

  it.each([
    ['', ['--role']],
    ['--role roi --pour x', ['--role']],
    ['--role client', ['--pour']],
    ['--role client --pour bonjour', ['--pour']],
    ['--role conseiller --pour AB-123-CD', ['--pour']],
    ['--role ops --pour x', ['--pour']],
    ['--role ops --pour exploitation --facteur pin', ['--facteur']],
    ['--role client --pour AB-123-CD --facteur visage', ['--facteur']],
    ['--role client --pour bonjour --facteur visage --heures 0', ['--pour', '--facteur', '--heures']],
    ['--role ops --pour exploitation --heures 9000', ['--heures']],
    ['--role ops --pour exploitation --heures 1.5', ['--heures']],
    ['--role ops --pour exploitation --heures beaucoup', ['--heures']],
    ['--role ops --pour exploitation --pouvoir tout', ['unknown option']],
    ['--role ops exploitation', ['unknown option']],
  ])('%s is refused, every fault at once', (line, named) => {
    const answer = read(line);
    const faults = 'faults' in answer ? answer.faults : [];
    expect(faults).toHaveLength(named.length);
    named.forEach((name, index) => {
      expect(faults[index]).toContain(name);
    });
  });

  it('explains itself', () => {
    expect(read('--help')).toEqual({ help: true });
  });
});
