import type { BankTopic } from '../question.ts';

export const trades: BankTopic = {
  name: 'Skilled trades basics',
  key: 'trades',
  suits:
    /weld|electric|plumb|carpent|mason|hvac|mechanic|machin|construct|fabricat|install|mainten|repair|blueprint|cnc|trade/iu,
  questions: [
    {
      prompt: 'By Ohm’s law, what is the current through a 6 Ω resistor at 12 V?',
      options: ['2 A', '72 A', '0.5 A', '18 A'],
      explanation: 'I = V ÷ R = 12 ÷ 6 = 2 amperes.',
    },
    {
      prompt:
        'A drawing has the scale 1:50. A wall measures 8 cm on it. How long is it in reality?',
      options: ['4 m', '40 m', '0.4 m', '50 m'],
      explanation: '8 cm × 50 = 400 cm = 4 m.',
    },
    {
      prompt: 'Which welding process uses a non-consumable tungsten electrode?',
      options: ['TIG (GTAW)', 'MIG (GMAW)', 'Stick (SMAW)', 'Flux-cored (FCAW)'],
      explanation:
        'In gas tungsten arc welding the electrode does not melt; filler metal is added by hand if needed.',
    },
    {
      prompt: 'What is the shielding gas in MIG and TIG welding for?',
      options: [
        'It keeps air away from the molten metal',
        'It cools the torch',
        'It makes the arc visible',
        'It feeds the wire',
      ],
      explanation: 'Oxygen and nitrogen of the air would make the weld porous and brittle.',
    },
    {
      prompt: 'What is the 3-4-5 rule used for?',
      options: [
        'Laying out a right angle',
        'Mixing concrete',
        'Choosing a drill',
        'Counting fasteners',
      ],
      explanation: 'A triangle with sides 3, 4 and 5 has a right angle, by Pythagoras.',
    },
    {
      prompt: 'What does a circuit breaker do?',
      options: [
        'It opens the circuit when the current is too high',
        'It raises the voltage',
        'It stores energy',
        'It measures consumption',
      ],
      explanation: 'It protects the wires from overload and short circuit, and can be reset.',
    },
    {
      prompt: 'What must be done before working on an electrical circuit?',
      options: [
        'Switch off, lock, and test that no voltage is there',
        'Switch off and trust the label',
        'Put on rubber shoes',
        'Warn the neighbours',
      ],
      explanation:
        'Labels can be wrong. Only a test with a proven tester shows that the circuit is dead.',
    },
    {
      prompt: 'What does a torque wrench do?',
      options: [
        'It tightens a bolt to a set turning force',
        'It loosens rusted bolts',
        'It measures the length of a bolt',
        'It cuts threads',
      ],
      explanation:
        'Too little torque lets a joint come loose, too much can stretch or break the bolt.',
    },
    {
      prompt: 'What is the trap under a sink for?',
      options: [
        'The water in it keeps sewer gas out of the room',
        'It filters the drinking water',
        'It raises the pressure',
        'It saves hot water',
      ],
      explanation: 'The bend always holds water, which seals the pipe against gas.',
    },
    {
      prompt: 'How many millimetres are one inch?',
      options: ['25.4', '2.54', '30.48', '10'],
      explanation: 'One inch is defined as exactly 25.4 mm.',
    },
  ],
};
