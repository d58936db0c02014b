import { Dashboard } from '../../../components/Dashboard';

export default function Strict() {
  return <Dashboard />;
}
