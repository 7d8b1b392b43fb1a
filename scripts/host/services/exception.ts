/** What Google's services throw. */
export class Exception extends Error {
  override readonly name = 'Exception';
}
