import { answersContract } from '../ports/answers.contract.js';
import { inMemoryAnswers } from './in-memory-answers.js';

answersContract(async () => ({ answers: inMemoryAnswers() }));
