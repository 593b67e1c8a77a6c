import type { BankTopic } from '../question.ts';

export const web: BankTopic = {
  name: 'Web',
  key: 'web',
  suits:
    /web|html|css|javascript|typescript|react|angular|vue|front.?end|http|digital|\bux\b|\bui\b|wordpress/iu,
  questions: [
    {
      prompt: 'What does the HTTP status 404 mean?',
      options: ['Not found', 'The server crashed', 'Not allowed', 'Moved permanently'],
      explanation: '404 Not Found; 403 is forbidden, 500 a server error, 301 moved permanently.',
    },
    {
      prompt: 'Which HTTP method is meant for reading without changing anything?',
      options: ['GET', 'POST', 'DELETE', 'PATCH'],
      explanation: 'GET is defined as safe: it asks for a representation and changes nothing.',
    },
    {
      prompt: 'What does HTTPS add to HTTP?',
      options: [
        'Encryption and proof of the server’s identity by TLS',
        'Faster pages',
        'A longer address',
        'Search engine entries',
      ],
      explanation: 'TLS encrypts the connection and checks the server’s certificate.',
    },
    {
      prompt: 'Why does an image need an alt text?',
      options: [
        'Screen readers read it, and it shows when the image does not load',
        'To make it load faster',
        'To protect it from copying',
        'It is needed for JPEG only',
      ],
      explanation: 'The alternative text stands in for the image wherever it cannot be seen.',
    },
    {
      prompt: 'Which HTML element is right for a thing that does something when pressed?',
      options: ['<button>', '<div>', '<span>', '<section>'],
      explanation: 'A button comes with keyboard use, focus and its role for assistive technology.',
    },
    {
      prompt: 'In CSS, which wins for the same property: a class selector or an element selector?',
      options: [
        'The class selector',
        'The element selector',
        'The one written first',
        'Neither applies',
      ],
      explanation:
        'A class is more specific than an element name; the order only decides between equals.',
    },
    {
      prompt: 'What is cross-site scripting (XSS)?',
      options: [
        'Foreign script code runs in a page because input was put in unescaped',
        'Two sites that share a style sheet',
        'A request to another domain',
        'A slow script',
      ],
      explanation:
        'Text from users must be escaped where it is put into a page, or it can act as code.',
    },
    {
      prompt: 'What does responsive design mean?',
      options: [
        'The layout adapts to the size of the screen',
        'The server answers quickly',
        'The page has animations',
        'The site has a contact form',
      ],
      explanation:
        'One page is laid out for small and large screens, mostly with flexible grids and media queries.',
    },
  ],
};
