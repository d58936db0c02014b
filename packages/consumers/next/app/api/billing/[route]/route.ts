export { billing as POST } from '../../../../billing/handler';
