export { answerSentence, type AnswerInput } from './answer-sentence';
export { contextSentence } from './context-sentence';
export { interestSentence, withInterest } from './interest-sentence';
export { plainText, type SentencePart } from './parts';
export { secondSentence, type SecondInput } from './second-sentence';
