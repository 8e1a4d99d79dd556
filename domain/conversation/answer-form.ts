/** How a customer wishes to be answered: aloud as well, or in writing only. */
export type AnswerForm = 'spoken' | 'written';
