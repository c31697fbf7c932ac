export { answerSentence } from './answer-sentence';
export { contextSentence } from './context-sentence';
export { interestSentence } from './interest-sentence';
export { plainText, type SentencePart } from './parts';
export { secondSentence, steeredSentence } from './second-sentence';
