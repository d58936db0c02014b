import { connection } from 'next/server';
import { Dashboard } from '../../components/Dashboard';

export default async function Billing() {
  await connection();
  return <Dashboard />;
}
