import cluster from 'node:cluster';
import express from 'express';
import nunjucks from 'nunjucks';

if (cluster.isPrimary) {
  [1, 2].forEach(() => cluster.fork());
} else {
  const app = express();
  nunjucks.configure(['.', 'node_modules/nhsuk-frontend/dist'], { express: app, autoescape: true });
  app.use(express.urlencoded({ extended: true }));
  app.all('/', (request, response) => response.render('nhsuk.njk', { error: request.body?.none === undefined }));
  app.listen(process.env.PORT, '127.0.0.1');
}
