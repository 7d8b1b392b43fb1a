import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { Session } from './session';

const session = new Session();
render(<App session={session} />, document.body);
void session.start();
