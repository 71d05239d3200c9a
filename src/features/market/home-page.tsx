import { Screen } from '#ui/screen.tsx'
export function HomePage() { return <Screen wide><h1>Market</h1></Screen> }
