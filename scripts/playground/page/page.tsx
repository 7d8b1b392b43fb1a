import { render } from 'preact';
import './page.css';
import './grid.css';
import { App } from './app';
import { Session } from './session';

const session = new Session();
render(<App session={session} />, document.body);
void session.start();
