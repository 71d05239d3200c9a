/** Chads of the punched tags, falling once. Whoever wants less motion sees none. */
export declare function Confetti(): import('react').JSX.Element
