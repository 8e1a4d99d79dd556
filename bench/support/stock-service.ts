import { startStockBot } from '../stock/stock-bot';
import { QUESTION_STEP } from './question-step';
import { serveParent } from './child';

void startStockBot(QUESTION_STEP).then((port) => {
  serveParent(port, () => ({ roundTrips: 0, commits: 0, memory: process.memoryUsage().rss }));
});
