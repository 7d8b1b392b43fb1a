import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { watchRegions } from './regions';
import { Session } from './session';

const session = new Session();
render(<App session={session} />, document.body);
watchRegions();
void session.start();
