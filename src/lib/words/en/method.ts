export const methodTitle = 'Method and corrections';
