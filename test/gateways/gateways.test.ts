import { describeGateway } from './conformance';
import { KINDS } from './kinds';

for (const [name, make] of Object.entries(KINDS)) describeGateway(name, make);
