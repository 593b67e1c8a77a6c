import type { BankTopic } from '../question.ts';

export const nursing: BankTopic = {
  name: 'Nursing and health-care basics',
  key: 'nursing',
  suits:
    /nurs|health|patient|clinic|medic|care\b|hospital|\bicu\b|\bbls\b|wound|triage|therap|dental|caregiv/iu,
  questions: [
    {
      prompt: 'What is the single most important measure against passing on infections in care?',
      options: ['Hand hygiene', 'Wearing a watch', 'Opening windows', 'Taking the lift'],
      explanation:
        'Hands carry most germs from one patient to the next; hand hygiene is the first of the standard precautions.',
    },
    {
      prompt: 'Which of these is not among the “five rights” of giving medication?',
      options: ['Right price', 'Right patient', 'Right dose', 'Right time'],
      explanation: 'The five rights are patient, drug, dose, route and time.',
    },
    {
      prompt: 'How do you make sure that you have the right patient?',
      options: [
        'Check at least two identifiers, such as name and date of birth',
        'Go by the room number',
        'Go by the bed',
        'Ask a visitor',
      ],
      explanation: 'Rooms and beds change. Two identifiers of the person are the usual rule.',
    },
    {
      prompt: 'What does NPO on a chart mean?',
      options: ['Nothing by mouth', 'No pain observed', 'New patient order', 'Normal pulse only'],
      explanation: 'From Latin nil per os: neither food nor drink.',
    },
    {
      prompt: 'What are the parts of SBAR, used for handovers?',
      options: [
        'Situation, Background, Assessment, Recommendation',
        'Symptoms, Blood, Age, Risk',
        'Safety, Bed, Allergies, Rest',
        'Start, Break, Action, Report',
      ],
      explanation:
        'SBAR puts a report about a patient in a fixed order, so that nothing is left out.',
    },
    {
      prompt: 'What is the usual range of a healthy adult’s pulse at rest?',
      options: [
        '60 to 100 beats a minute',
        '20 to 40 beats a minute',
        '110 to 140 beats a minute',
        '150 to 180 beats a minute',
      ],
      explanation:
        '60–100 beats a minute is the usual reference range for adults at rest; trained people can be lower.',
    },
    {
      prompt: 'Which vital sign does a pulse oximeter show besides the pulse?',
      options: ['Oxygen saturation of the blood', 'Blood pressure', 'Blood sugar', 'Temperature'],
      explanation:
        'It measures the share of haemoglobin that carries oxygen, by light through the skin.',
    },
    {
      prompt: 'Why is a patient who cannot move turned regularly?',
      options: [
        'To prevent pressure injuries',
        'To measure the temperature',
        'To make the bed',
        'To help digestion only',
      ],
      explanation: 'Lasting pressure cuts off the blood supply of the skin, above all over bones.',
    },
    {
      prompt: 'What does “aseptic technique” aim at?',
      options: [
        'Keeping germs away from a wound or sterile area',
        'Working fast',
        'Making the room quiet',
        'Saving material',
      ],
      explanation: 'Sterile material and a no-touch way of working keep germs from getting in.',
    },
  ],
};
